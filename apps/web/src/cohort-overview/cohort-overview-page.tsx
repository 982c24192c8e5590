import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { nextStepOf, useCohort } from "../cohort/index.ts";
import { ReaderNote } from "../organisation/index.ts";
import { Headcounts } from "./headcounts.tsx";
import { NextPanel } from "./next-panel.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import { possibleSteps, StepButton } from "./step-button.tsx";

/** Where a cohort stands and what comes next. */
export const CohortOverviewPage = () => {
  const cohort = useCohort();
  if (!cohort.mayDo.includes("manage_cohorts")) {
    return (
      <ReaderNote
        action={
          <Link
            to="/cohorts/$cohortId/report"
            params={{ cohortId: cohort.id }}
            className={buttonClass()}
          >
            Read the report
          </Link>
        }
      />
    );
  }
  const next = nextStepOf(cohort);
  const others = possibleSteps(cohort).filter((action) => action !== next.action);
  return (
    <div className="grid grid-cols-1 gap-8">
      <NextPanel cohort={cohort} next={next} />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
        <Headcounts cohort={cohort} />
        <PlanPanel cohort={cohort} />
      </div>
      {others.length > 0 && (
        <section aria-labelledby="steps" className="grid grid-cols-1 gap-3">
          <h2 id="steps" className="text-lg font-bold">
            What else you can do
          </h2>
          <div className="flex flex-wrap gap-3">
            {others.map((action) => (
              <StepButton key={action} cohort={cohort} action={action} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
};
