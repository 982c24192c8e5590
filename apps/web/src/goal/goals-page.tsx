import { useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { useMentorship } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { GoalCard } from "./goal-card.tsx";
import { NewGoal } from "./new-goal.tsx";
import { goalsOptions } from "./queries.ts";

const openMax = 5;
const openStatuses: readonly string[] = ["draft", "active", "set_back"];

/** What a pair works towards. */
export const GoalsPage = () => {
  const view = useMentorship();
  const query = useQuery(goalsOptions(useApi(), view.id));
  const [isWriting, setWriting] = useState(false);
  const { timeZone } = view[view.viewer];
  return (
    <section aria-labelledby="goals" className="grid grid-cols-1 gap-5">
      <h2 id="goals" className="text-lg font-bold">
        Goals
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {(list) => {
          const open = list.goals.filter(({ status }) => openStatuses.includes(status)).length;
          const newGoal = <Button onClick={() => setWriting(true)}>Write a goal down</Button>;
          return (
            <div className="grid grid-cols-1 gap-5">
              {isWriting && (
                <NewGoal
                  mentorshipId={view.id}
                  otherName={list.otherName}
                  onClose={() => setWriting(false)}
                />
              )}
              {list.goals.length === 0 && !isWriting && (
                <EmptyState title="No goal yet" action={list.isOver ? undefined : newGoal}>
                  <p>
                    {list.isOver
                      ? "You two ended without one, which is fine."
                      : "One goal is enough to begin with. Either of you writes it down, both of you agree that it is a good one."}
                  </p>
                </EmptyState>
              )}
              {list.goals.map((goal) => (
                <GoalCard
                  key={goal.id}
                  goal={goal}
                  list={list}
                  mentorshipId={view.id}
                  timeZone={timeZone}
                />
              ))}
              {list.goals.length > 0 && !isWriting && !list.isOver && (
                <div>
                  {open < openMax ? (
                    newGoal
                  ) : (
                    <p className="text-ink-soft">
                      Five goals are open; reach one or let one go before you write another.
                    </p>
                  )}
                </div>
              )}
            </div>
          );
        }}
      </QueryView>
    </section>
  );
};
