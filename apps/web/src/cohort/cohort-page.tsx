import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { plainDateText } from "../shared/time/index.ts";
import { CohortContext } from "./cohort-context.ts";
import { cohortStatusText } from "./cohort-text.ts";
import { cohortOptions } from "./queries.ts";
import { SectionNav } from "./section-nav.tsx";

const route = getRouteApi("/cohorts/$cohortId");

const Loading = () => (
  <div className="grid gap-5">
    <Skeleton className="h-12 w-2/3" />
    <Skeleton className="h-10 w-full" />
    <Skeleton className="h-64 w-full" />
  </div>
);

const NotThere = () => (
  <EmptyState
    title="This cohort is not here"
    action={
      <Link to="/organisations" className={buttonClass({ variant: "secondary" })}>
        Your organisations
      </Link>
    }
  >
    <h1 className="sr-only">No such cohort</h1>
    <p>It does not exist, or you have no role in its organisation.</p>
  </EmptyState>
);

const isGone = (code: string): boolean => code === "cohort.not_found" || code === "request.invalid";

/** The frame of a cohort: its name, where it stands, and its sections. */
export const CohortPage = () => {
  usePageHead({ title: "Cohort · Waymark", noIndex: true });
  const { cohortId } = route.useParams();
  const query = useQuery(cohortOptions(useApi(), cohortId));
  return (
    <div className="page grid content-start gap-6 py-8 sm:py-12">
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={({ code }) => (isGone(code) ? <NotThere /> : undefined)}
      >
        {(view) => (
          <CohortContext value={view}>
            <div className="grid grid-cols-1 gap-6">
              <Link
                to="/organisations/$organisationId/cohorts"
                params={{ organisationId: view.organisation.id }}
                className="text-link w-fit text-sm wrap-anywhere"
              >
                Cohorts of <bdi>{view.organisation.name}</bdi>
              </Link>
              <header className="grid gap-2">
                <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                  <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
                    <bdi>{view.name}</bdi>
                  </h1>
                  <Tag tone={cohortStatusText[view.status].tone}>
                    {cohortStatusText[view.status].label}
                  </Tag>
                </div>
                <p className="text-ink-soft wrap-anywhere">
                  <bdi>{view.programmeName}</bdi> · {plainDateText(view.startsOn)} to{" "}
                  {plainDateText(view.endsOn)}
                </p>
              </header>
              <SectionNav cohort={view} />
              <Outlet />
            </div>
          </CohortContext>
        )}
      </QueryView>
    </div>
  );
};
