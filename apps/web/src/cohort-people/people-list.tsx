import type { CohortView } from "@waymark/contracts/cohort";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { QueryView } from "../shared/query/index.ts";
import { ListBar } from "./list-bar.tsx";
import { PersonActions } from "./person-actions.tsx";
import { PersonItem } from "./person-item.tsx";
import { usePeople } from "./use-people.ts";
import { useSettled } from "./use-settled.ts";

/** The people of a cohort by what they are called, what they are and where they stand. */
export const PeopleList = ({ cohort }: { readonly cohort: CohortView }) => {
  const [group, setGroup] = useState("");
  const [typed, setTyped] = useState("");
  const search = useSettled(typed.trim(), 300);
  const filter = cohort.headcounts.find(({ side, status }) => `${side}.${status}` === group);
  const { query, people, isLooking, hasMore, showMore } = usePeople(cohort.id, {
    ...(filter !== undefined && { filter: { side: filter.side, status: filter.status } }),
    ...(search !== "" && { search }),
  });
  const isEmpty = people.length === 0 && !isLooking;
  return (
    <section aria-labelledby="list" className="grid grid-cols-1 gap-3">
      <h2 id="list" className="text-lg font-bold">
        The people
      </h2>
      <ListBar
        cohort={cohort}
        group={filter === undefined ? "" : group}
        search={typed}
        onGroup={setGroup}
        onSearch={setTyped}
      />
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {() => (
          <div className="grid grid-cols-1 gap-4">
            <output className="text-sm text-ink-soft empty:hidden">
              {isLooking && "Looking through the list…"}
              {isEmpty &&
                (search === "" ? "Nobody is there at the moment." : "Nobody is called so.")}
            </output>
            {people.length > 0 && (
              <ul className="panel grid grid-cols-1 divide-y divide-line">
                {people.map((person) => (
                  <PersonItem key={person.id} person={person}>
                    <PersonActions cohort={cohort} person={person} />
                  </PersonItem>
                ))}
              </ul>
            )}
            {hasMore && !isEmpty && (
              <div className="justify-self-center">
                <Button variant="secondary" busy={query.isFetchingNextPage} onClick={showMore}>
                  Show more
                </Button>
              </div>
            )}
          </div>
        )}
      </QueryView>
    </section>
  );
};
