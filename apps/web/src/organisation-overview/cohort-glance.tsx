import type { CohortSummary } from "@waymark/contracts/cohort";
import type { EnrolmentStatus } from "@waymark/domain/enrolment";
import { CohortCard, nextStepOf } from "../cohort/index.ts";

const peopleIn = ({ headcounts }: CohortSummary, status: EnrolmentStatus): number =>
  headcounts.reduce((sum, one) => (one.status === status ? sum + one.count : sum), 0);

/** What is said of the people of a cohort in one line; what nobody is in is left out. */
const peopleText = (cohort: CohortSummary): string => {
  const parts = [
    [peopleIn(cohort, "enrolled"), "joined"],
    [peopleIn(cohort, "waiting"), "waiting for a place"],
    [peopleIn(cohort, "invited"), "not answered yet"],
    [peopleIn(cohort, "listed"), "not invited yet"],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return shown.length === 0 ? "Nobody yet" : shown.join(" · ");
};

/** The cohorts that somebody has to look after, each a step away. */
export const CohortGlance = ({ cohorts }: { readonly cohorts: readonly CohortSummary[] }) => (
  <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
    {cohorts.map((cohort) => (
      <li key={cohort.id}>
        <CohortCard cohort={cohort}>
          <span className="wrap-anywhere">{peopleText(cohort)}</span>
          <span className="mt-2 text-sm">
            <span className="text-ink-soft">Next: </span>
            <span className="font-semibold">{nextStepOf(cohort).title}</span>
          </span>
        </CohortCard>
      </li>
    ))}
  </ul>
);
