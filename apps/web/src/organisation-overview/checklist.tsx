import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { Skeleton } from "@waymark/ui/skeleton";
import { programmesOptions } from "../programme/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { type StepName, stepsOf } from "./next-steps.ts";

const words = {
  prepare: {
    title: "Prepare a programme",
    about: "Copy a template and make it yours. Five minutes.",
    action: "Choose a template",
  },
  open: {
    title: "Open it",
    about: "Read it once more and open it. You can still change it afterwards.",
    action: "Look at the programme",
  },
} as const satisfies Record<
  StepName,
  { readonly title: string; readonly about: string; readonly action: string }
>;

/** What is done, and the one thing that comes next. */
export const Checklist = ({ organisationId }: { readonly organisationId: string }) => {
  const query = useQuery(programmesOptions(useApi(), organisationId));
  return (
    <section aria-labelledby="next" className="grid grid-cols-1 gap-5">
      <h2 id="next" className="text-lg font-bold">
        To your first cohort
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ programmes }) => {
          const steps = stepsOf(programmes);
          const next = steps.find(({ isDone }) => !isDone)?.name;
          return (
            <ol className="panel divide-y divide-line">
              {steps.map(({ name, isDone }, at) => (
                <li key={name} className="flex items-start gap-4 p-5">
                  <span
                    aria-hidden="true"
                    className="grid size-8 shrink-0 place-items-center rounded-full border border-edge font-semibold tabular-nums"
                  >
                    {isDone ? <Icon name="check" /> : at + 1}
                  </span>
                  <div className="grid min-w-0 gap-2">
                    <h3 className="font-semibold">
                      {words[name].title}
                      {isDone && <span className="sr-only"> (done)</span>}
                    </h3>
                    <p className="text-ink-soft text-pretty">{words[name].about}</p>
                    {name === next && (
                      <Link
                        to="/organisations/$organisationId/programmes"
                        params={{ organisationId }}
                        className={buttonClass()}
                      >
                        {words[name].action}
                      </Link>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          );
        }}
      </QueryView>
    </section>
  );
};
