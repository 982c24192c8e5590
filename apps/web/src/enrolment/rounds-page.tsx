import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { OwnEnrolmentSummary } from "@waymark/contracts/enrolment";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { cohortStatusText, enrolmentStatusText } from "../cohort/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { plainDateText } from "../shared/time/index.ts";
import { ownEnrolmentsOptions } from "./queries.ts";

/** Where somebody stands; of a round that does not take place, that. */
const standingOf = (
  status: OwnEnrolmentSummary["status"],
  { cohortStatus }: OwnEnrolmentSummary["round"],
) => (cohortStatus === "cancelled" ? cohortStatusText.cancelled : enrolmentStatusText[status]);

/** What somebody takes part in through an organisation. */
export const RoundsPage = () => {
  usePageHead({ title: "Programmes you take part in · Waymark", noIndex: true });
  const query = useQuery(ownEnrolmentsOptions(useApi()));
  return (
    <div className="page-narrow grid content-start gap-6 py-10 sm:py-14">
      <h1 className="font-serif text-3xl font-semibold text-balance">
        Programmes you take part in
      </h1>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ enrolments }) =>
          enrolments.length === 0 ? (
            <EmptyState
              title="None at the moment"
              action={
                <Link to="/" className={buttonClass({ variant: "secondary" })}>
                  Find a mentor yourself
                </Link>
              }
            >
              <p>When an organisation invites you, you get a mail and find it here afterwards.</p>
            </EmptyState>
          ) : (
            <ul className="grid gap-3">
              {enrolments.map(({ enrolmentId, status, round }) => (
                <li key={enrolmentId}>
                  <Link
                    to="/rounds/$cohortId/$enrolmentId"
                    params={{ cohortId: round.cohortId, enrolmentId }}
                    className="panel grid gap-1 p-5 hover:border-edge"
                  >
                    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span className="text-lg font-semibold wrap-anywhere">
                        <bdi>{round.programmeName}</bdi>
                      </span>
                      <Tag tone={standingOf(status, round).tone}>
                        {standingOf(status, round).label}
                      </Tag>
                    </span>
                    <span className="text-ink-soft wrap-anywhere">
                      <bdi>{round.organisationName}</bdi> · <bdi>{round.cohortName}</bdi>
                    </span>
                    <span>
                      {plainDateText(round.startsOn)} to {plainDateText(round.endsOn)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </div>
  );
};
