import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { plainDateText } from "../shared/time/index.ts";
import { statusText } from "./goal-text.ts";
import { goalsOptions } from "./queries.ts";

const shownMax = 3;

/** What the two work towards, for the top of a mentorship's overview. */
export const GoalsGlance = ({ mentorshipId }: { readonly mentorshipId: string }) => {
  const query = useQuery(goalsOptions(useApi(), mentorshipId));
  if (query.data?.isOver === true && query.data.goals.length === 0) return null;
  return (
    <section aria-labelledby="goals-glance" className="panel grid grid-cols-1 gap-4 p-5 sm:p-7">
      <h2 id="goals-glance" className="text-lg font-bold">
        {query.data?.isOver === true ? "What you worked towards" : "What you work towards"}
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-16 w-full" />}>
        {({ goals }) => (
          <div className="grid grid-cols-1 gap-4">
            {goals.length === 0 && (
              <p className="max-w-[60ch] text-pretty">
                Nothing is written down yet. A goal that both agree on makes every session easier.
              </p>
            )}
            <ul className="grid grid-cols-1 gap-3 empty:hidden">
              {goals.slice(0, shownMax).map(({ id, title, status, byWhen }) => (
                <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <span className="font-semibold wrap-anywhere">
                    <bdi>{title}</bdi>
                  </span>
                  <Tag tone={statusText[status].tone}>{statusText[status].label}</Tag>
                  <span className="text-sm text-ink-soft">by {plainDateText(byWhen)}</span>
                </li>
              ))}
            </ul>
            <div>
              <Link
                to="/mentorships/$mentorshipId/goals"
                params={{ mentorshipId }}
                className={buttonClass({ variant: "secondary" })}
              >
                {goals.length === 0 ? "Write a goal down" : "See all goals"}
              </Link>
            </div>
          </div>
        )}
      </QueryView>
    </section>
  );
};
