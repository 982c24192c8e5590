import type { CohortSummary } from "@waymark/contracts/cohort";
import type { EnrolmentStatus } from "@waymark/domain/enrolment";
import { Link } from "@tanstack/react-router";
import { Tag } from "@waymark/ui/tag";
import { cohortStatusText, nextStepOf } from "../cohort/index.ts";

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
  <ul className="grid gap-3 lg:grid-cols-2">
    {cohorts.map((cohort) => (
      <li key={cohort.id}>
        <Link
          to="/cohorts/$cohortId"
          params={{ cohortId: cohort.id }}
          className="panel grid h-full content-start gap-1 p-5 hover:border-edge"
        >
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-lg font-semibold wrap-anywhere">
              <bdi>{cohort.name}</bdi>
            </span>
            <Tag tone={cohortStatusText[cohort.status].tone}>
              {cohortStatusText[cohort.status].label}
            </Tag>
          </span>
          <span className="text-sm text-ink-soft wrap-anywhere">{cohort.programmeName}</span>
          <span className="wrap-anywhere">{peopleText(cohort)}</span>
          <span className="mt-2 text-sm">
            <span className="text-ink-soft">Next: </span>
            <span className="font-semibold">{nextStepOf(cohort).title}</span>
          </span>
        </Link>
      </li>
    ))}
  </ul>
);
