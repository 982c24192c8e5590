import type { CohortView } from "@waymark/contracts/cohort";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { peopleOptions } from "../cohort/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { type Filter, FilterRow } from "./filter-row.tsx";
import { PersonItem } from "./person-item.tsx";
import { PersonActions } from "./person-actions.tsx";

/** The people of a cohort by what they are and where they stand. */
export const PeopleList = ({ cohort }: { readonly cohort: CohortView }) => {
  const [filter, setFilter] = useState<Filter>();
  const query = useInfiniteQuery(peopleOptions(useApi(), cohort.id, filter));
  if (cohort.headcounts.length === 0) return null;
  return (
    <section aria-labelledby="list" className="grid grid-cols-1 gap-4">
      <h2 id="list" className="text-lg font-bold">
        The people
      </h2>
      <FilterRow cohort={cohort} filter={filter} onChange={setFilter} />
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {({ pages }) => {
          const people = pages
            .flatMap((page) => page.people)
            .toSorted((a, b) => a.name.localeCompare(b.name));
          return people.length === 0 ? (
            <p className="text-ink-soft">Nobody is there at the moment.</p>
          ) : (
            <div className="grid grid-cols-1 gap-4">
              <ul className="panel grid grid-cols-1 divide-y divide-line">
                {people.map((person) => (
                  <PersonItem key={person.id} person={person}>
                    <PersonActions cohort={cohort} person={person} />
                  </PersonItem>
                ))}
              </ul>
              <ShowMore query={query} />
            </div>
          );
        }}
      </QueryView>
    </section>
  );
};
