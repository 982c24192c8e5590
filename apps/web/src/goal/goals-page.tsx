import { useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { MentorshipSection, useMentorship } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { GoalCard } from "./goal-card.tsx";
import { NewGoal } from "./new-goal.tsx";
import { goalsOptions } from "./queries.ts";

const openMax = 5;
const openStatuses: readonly string[] = ["draft", "active", "set_back"];

const isOpen = ({ status }: { readonly status: string }): boolean => openStatuses.includes(status);

/** What a pair works towards. */
export const GoalsPage = () => {
  const view = useMentorship();
  const query = useQuery(goalsOptions(useApi(), view.id));
  const [isWriting, setWriting] = useState(false);
  const { timeZone } = view[view.viewer];
  const list = query.data;
  const isFull = (list?.goals.filter(isOpen).length ?? 0) >= openMax;
  const newGoal = (variant: "primary" | "secondary") => (
    <Button variant={variant} onClick={() => setWriting(true)}>
      Write a goal down
    </Button>
  );
  const mayAdd = list !== undefined && list.goals.length > 0 && !isWriting && !list.isOver;
  return (
    <MentorshipSection
      id="goals"
      title="Goals"
      action={mayAdd && !isFull ? newGoal("secondary") : undefined}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {(shown) => (
          <div className="grid grid-cols-1 gap-5">
            {isWriting && <NewGoal mentorshipId={view.id} onClose={() => setWriting(false)} />}
            {shown.goals.length === 0 && !isWriting && (
              <EmptyState
                title="No goal yet"
                action={shown.isOver ? undefined : newGoal("primary")}
              >
                <p>
                  {shown.isOver
                    ? "You two ended without one, which is fine."
                    : "One goal is enough to begin with. Either of you writes it down, both of you agree that it is a good one."}
                </p>
              </EmptyState>
            )}
            {shown.goals.map((goal) => (
              <GoalCard
                key={goal.id}
                goal={goal}
                list={shown}
                mentorshipId={view.id}
                timeZone={timeZone}
              />
            ))}
            {mayAdd && isFull && (
              <p className="text-ink-soft">
                Five goals are open; reach one or let one go before you write another.
              </p>
            )}
          </div>
        )}
      </QueryView>
    </MentorshipSection>
  );
};
