import type { MoveProgrammeInput } from "@waymark/contracts/programme";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import type { input } from "zod";
import { Refused, useStep } from "../organisation/index.ts";
import { useApi } from "../shared/api/index.ts";
import { orNotThere, QueryView } from "../shared/query/index.ts";
import { ProgrammeForm } from "./edit/programme-form.tsx";
import { shapeText, statusText, templateText } from "./programme-text.ts";
import { programmeOptions } from "./queries.ts";

const route = getRouteApi("/organisations/$organisationId/programmes/$programmeId");

type Action = input<typeof MoveProgrammeInput>["action"];

const about = {
  draft: "A draft: nobody outside sees it. Open it once it is as you want it.",
  open: "Open: you can form cohorts. What you change counts from now on, also for people who are just joining. Answers that were given stay.",
  closed: "Closed: what began goes on, and no new cohort begins. Open it again to change it.",
} as const;

/** One programme: how it stands, and all that can be changed about it. */
export const ProgrammePage = () => {
  const { organisationId, programmeId } = route.useParams();
  const query = useQuery(programmeOptions(useApi(), programmeId));
  const moving = useStep(["programme"], (api, requestKey, action: Action) =>
    api.programme.move.mutate({ requestKey, programmeId, action }),
  );
  const back = (
    <Link
      to="/organisations/$organisationId/programmes"
      params={{ organisationId }}
      className={buttonClass({ variant: "secondary" })}
    >
      All programmes
    </Link>
  );
  return (
    <QueryView
      query={query}
      skeleton={<Skeleton className="h-96 w-full" />}
      renderRefused={orNotThere("programme", "programme.not_found", back)}
    >
      {(view) => (
        <section aria-labelledby="programme" className="grid grid-cols-1 gap-6">
          <header className="grid gap-3">
            <h2
              id="programme"
              className="flex flex-wrap items-center gap-x-3 gap-y-1 font-serif text-2xl font-semibold wrap-anywhere"
            >
              <bdi>{view.name}</bdi>
              <Tag tone={statusText[view.status].tone}>{statusText[view.status].label}</Tag>
            </h2>
            <p className="text-ink-soft">
              {templateText[view.template]} · {shapeText[view.shape]}
            </p>
            <p className="max-w-[65ch] text-pretty">{about[view.status]}</p>
            <Refused refusal={moving.refusal} />
            <div className="flex flex-wrap gap-3">
              {view.status === "open" && (
                <Link
                  to="/organisations/$organisationId/cohorts"
                  params={{ organisationId }}
                  className={buttonClass()}
                >
                  Form a cohort
                </Link>
              )}
              {view.status === "open" ? (
                <Button
                  variant="secondary"
                  busy={moving.pending !== undefined}
                  onClick={() => moving.step("close")}
                >
                  Close it for new cohorts
                </Button>
              ) : (
                <Button busy={moving.pending !== undefined} onClick={() => moving.step("open")}>
                  Open it
                </Button>
              )}
            </div>
          </header>
          {view.status !== "closed" && <ProgrammeForm key={view.id} view={view} />}
        </section>
      )}
    </QueryView>
  );
};
