import { useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { useMentorship } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { shelfOptions } from "./queries.ts";
import { ResourceForm } from "./resource-form.tsx";
import { ResourceItem } from "./resource-item.tsx";

const resourcesMax = 100;

/** The links and notes that two keep for each other. */
export const ShelfPage = () => {
  const view = useMentorship();
  const query = useQuery(shelfOptions(useApi(), view.id));
  const [isAdding, setAdding] = useState(false);
  const { timeZone } = view[view.viewer];
  return (
    <section aria-labelledby="shelf" className="grid grid-cols-1 gap-5">
      <h2 id="shelf" className="text-lg font-bold">
        Your shelf
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {(shelf) => {
          const { resources, otherName, isOver } = shelf;
          const add = <Button onClick={() => setAdding(true)}>Put something up</Button>;
          return (
            <div className="grid grid-cols-1 gap-5">
              {isAdding && (
                <ResourceForm
                  mentorshipId={view.id}
                  otherName={otherName}
                  onClose={() => setAdding(false)}
                />
              )}
              {resources.length === 0 && !isAdding && (
                <EmptyState title="The shelf is empty" action={isOver ? undefined : add}>
                  <p>Links and notes that both of you want to find again stand here.</p>
                </EmptyState>
              )}
              {resources.length > 0 && !isAdding && !isOver && (
                <div className="flex flex-wrap items-center gap-4">
                  {resources.length < resourcesMax ? (
                    add
                  ) : (
                    <p className="text-ink-soft">The shelf is full; take something down first.</p>
                  )}
                  <p className="text-sm text-ink-soft">
                    {resources.length} of {resourcesMax}
                  </p>
                </div>
              )}
              {resources.length > 0 && (
                <ul className="border-b border-line">
                  {resources.map((resource) => (
                    <ResourceItem
                      key={resource.id}
                      resource={resource}
                      shelf={shelf}
                      mentorshipId={view.id}
                      timeZone={timeZone}
                    />
                  ))}
                </ul>
              )}
            </div>
          );
        }}
      </QueryView>
    </section>
  );
};
