import { useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { MentorshipSection, useMentorship } from "../mentorship/index.ts";
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
  const shelf = query.data;
  const add = (variant: "primary" | "secondary") => (
    <Button variant={variant} onClick={() => setAdding(true)}>
      Put something up
    </Button>
  );
  const count = shelf?.resources.length ?? 0;
  const mayAdd = shelf !== undefined && count > 0 && !isAdding && !shelf.isOver;
  return (
    <MentorshipSection
      id="shelf"
      title="Your shelf"
      action={mayAdd && count < resourcesMax ? add("secondary") : undefined}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {(shown) => (
          <div className="grid grid-cols-1 gap-5">
            {isAdding && <ResourceForm mentorshipId={view.id} onClose={() => setAdding(false)} />}
            {count === 0 && !isAdding && (
              <EmptyState
                title="The shelf is empty"
                action={shown.isOver ? undefined : add("primary")}
              >
                <p>Links and notes that both of you want to find again stand here.</p>
              </EmptyState>
            )}
            {mayAdd && count >= resourcesMax && (
              <p className="text-ink-soft">
                The shelf is full with {resourcesMax} things; take something down first.
              </p>
            )}
            {count > 0 && (
              <ul className="border-b border-line">
                {shown.resources.map((resource) => (
                  <ResourceItem
                    key={resource.id}
                    resource={resource}
                    shelf={shown}
                    mentorshipId={view.id}
                    timeZone={timeZone}
                  />
                ))}
              </ul>
            )}
          </div>
        )}
      </QueryView>
    </MentorshipSection>
  );
};
