import type { CohortView } from "@waymark/contracts/cohort";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import type { NextStep } from "../cohort/index.ts";
import { StepButton } from "./step-button.tsx";

type Props = { readonly cohort: CohortView; readonly next: NextStep };

/** What comes next, with the one button that leads there. */
export const NextPanel = ({ cohort, next: { title, about, go, action } }: Props) => (
  <section
    aria-labelledby="next"
    className="panel grid gap-3 border-s-4! border-s-blaze! p-5 sm:p-7"
  >
    <p className="text-sm text-ink-soft">What comes next</p>
    <h2 id="next" className="font-serif text-2xl font-semibold text-balance">
      {title}
    </h2>
    <p className="max-w-[60ch] text-pretty">{about}</p>
    {go !== undefined && (
      <Link
        to={`/cohorts/$cohortId/${go.to}`}
        params={{ cohortId: cohort.id }}
        className={`${buttonClass()} mt-1 w-fit`}
      >
        {go.label}
      </Link>
    )}
    {action !== undefined && <StepButton cohort={cohort} action={action} isNext />}
  </section>
);
