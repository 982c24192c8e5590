import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { useState } from "react";
import { PlanForm, useCohort } from "../cohort/index.ts";
import { Headcounts } from "./headcounts.tsx";
import { nextStepOf } from "./next-step.ts";
import { StepButtons } from "./step-buttons.tsx";

/** Where a cohort stands and what comes next. */
export const CohortOverviewPage = () => {
  const cohort = useCohort();
  const [isPlanning, setPlanning] = useState(false);
  if (!cohort.mayDo.includes("manage_cohorts")) {
    return (
      <p className="max-w-[60ch] text-pretty">
        Your role shows you the sponsor’s report: figures about groups of people, never about one
        person, and never what was said.
      </p>
    );
  }
  const next = nextStepOf(cohort);
  return (
    <div className="grid grid-cols-1 gap-8">
      <section aria-labelledby="next" className="panel grid gap-3 p-5 sm:p-7">
        <p className="text-sm text-ink-soft">What comes next</p>
        <h2 id="next" className="text-lg font-bold">
          {next.title}
        </h2>
        <p className="max-w-[60ch] text-pretty">{next.about}</p>
        {next.in === "people" && (
          <Link
            to="/cohorts/$cohortId/people"
            params={{ cohortId: cohort.id }}
            className={`${buttonClass()} w-fit`}
          >
            Go to the people
          </Link>
        )}
      </section>
      <Headcounts cohort={cohort} />
      <section aria-labelledby="steps" className="grid grid-cols-1 gap-3">
        <h2 id="steps" className="text-lg font-bold">
          Steps
        </h2>
        <StepButtons cohort={cohort} />
      </section>
      <section aria-labelledby="plan" className="grid grid-cols-1 gap-3">
        <h2 id="plan" className="text-lg font-bold">
          Dates and places
        </h2>
        {isPlanning ? (
          <PlanForm cohort={cohort} onClose={() => setPlanning(false)} />
        ) : (
          <button type="button" className="text-link w-fit" onClick={() => setPlanning(true)}>
            Change the name, dates or places
          </button>
        )}
      </section>
    </div>
  );
};
