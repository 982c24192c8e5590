import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { LoadFailed, ShowMore } from "../shared/query/index.ts";
import { sectionClass, SectionRow } from "../shared/section-row/index.ts";
import { browserZone } from "../shared/time/index.ts";
import { reportsOptions } from "./queries.ts";
import { ReportCard } from "./report-card.tsx";

const route = getRouteApi("/operator/reports");

/** For operators: what people report, the nearest deadline first. */
export const ReportsPage = () => {
  usePageHead({ title: "Reports · Waymark", noIndex: true });
  const queue = route.useSearch().queue ?? "waiting";
  const query = useInfiniteQuery(reportsOptions(useApi(), queue));
  const reports = query.data?.pages.flatMap((page) => page.reports) ?? [];
  const timeZone = browserZone();
  return (
    <div className="page-medium grid grid-cols-1 gap-6 py-10">
      <div className="grid gap-2">
        <h1 className="font-serif text-3xl font-semibold">Reports</h1>
        <p className="text-ink-soft">
          You see what the reporter gave, and nothing else of the two people.
        </p>
      </div>
      <SectionRow>
        <Link
          to="/operator/reports"
          search={{}}
          className={sectionClass}
          activeOptions={{ exact: true }}
          aria-current={queue === "waiting" ? "page" : undefined}
        >
          Waiting
        </Link>
        <Link
          to="/operator/reports"
          search={{ queue: "closed" }}
          className={sectionClass}
          activeOptions={{ exact: true }}
          aria-current={queue === "closed" ? "page" : undefined}
        >
          Closed
        </Link>
      </SectionRow>
      {query.isPending && <Skeleton className="h-80 w-full" />}
      {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && reports.length === 0 && (
        <EmptyState title={queue === "waiting" ? "Nothing waits" : "Nothing was closed yet"}>
          <p>
            {queue === "waiting"
              ? "You get a mail as soon as a report comes in."
              : "What you close stays here."}
          </p>
        </EmptyState>
      )}
      {reports.map((report) => (
        <ReportCard key={report.id} report={report} timeZone={timeZone} />
      ))}
      <ShowMore query={query} />
    </div>
  );
};
