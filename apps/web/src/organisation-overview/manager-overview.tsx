import type { CohortSummary } from "@waymark/contracts/cohort";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { cohortsOptions } from "../cohort/index.ts";
import { programmesOptions } from "../programme/index.ts";
import { useApi } from "../shared/api/index.ts";
import { LoadFailed } from "../shared/query/index.ts";
import { Checklist } from "./checklist.tsx";
import { CohortGlance } from "./cohort-glance.tsx";
import { stepsOf } from "./next-steps.ts";

/** Of those under way, first what waits for its manager. */
const urgency: readonly CohortSummary["status"][] = ["matching", "inviting", "running", "draft"];

const currentOf = (cohorts: readonly CohortSummary[]): readonly CohortSummary[] =>
  urgency.flatMap((status) => cohorts.filter((cohort) => cohort.status === status));

/** The way to the first cohort while it is not gone, and the cohorts that are under way. */
export const ManagerOverview = ({ organisationId }: { readonly organisationId: string }) => {
  const api = useApi();
  const programmes = useQuery(programmesOptions(api, organisationId));
  const cohorts = useInfiniteQuery(cohortsOptions(api, organisationId));
  const failed = [programmes, cohorts].find(({ isError }) => isError);
  if (failed?.error) {
    return <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (programmes.data === undefined || cohorts.data === undefined) {
    return <Skeleton className="h-64 w-full" />;
  }
  const all = cohorts.data.pages.flatMap((page) => page.cohorts);
  const current = currentOf(all);
  const seen = { programmes: programmes.data.programmes, cohorts: all };
  const isUnderWay = stepsOf(seen).every(({ isDone }) => isDone);
  return (
    <div className="grid grid-cols-1 gap-8">
      {!isUnderWay && (
        <section aria-labelledby="next" className="grid max-w-3xl grid-cols-1 gap-4">
          <h2 id="next" className="text-lg font-bold">
            To your first cohort
          </h2>
          <Checklist organisationId={organisationId} {...seen} />
        </section>
      )}
      {current.length > 0 && (
        <section aria-labelledby="under-way" className="grid grid-cols-1 gap-4">
          <h2 id="under-way" className="text-lg font-bold">
            Under way
          </h2>
          <CohortGlance cohorts={current} />
        </section>
      )}
      {isUnderWay && current.length === 0 && (
        <EmptyState
          title="No cohort is under way"
          action={
            <Link
              to="/organisations/$organisationId/cohorts"
              params={{ organisationId }}
              className={buttonClass()}
            >
              Form the next one
            </Link>
          }
        />
      )}
    </div>
  );
};
