import { useQuery } from "@tanstack/react-query";
import type { MonthTotals } from "@waymark/contracts/sponsor-report";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { Filters } from "./filters.tsx";
import { sponsorReportOptions } from "./queries.ts";
import type { ReportSearch } from "./report-search.ts";
import { monthText } from "./report-text.ts";
import { ReportView } from "./report-view.tsx";
import { saveFile } from "../shared/save-file/index.ts";

type Props = {
  readonly organisationId: string;
  /** Of the one cohort on whose page it stands. */
  readonly cohortId?: string;
  readonly search: ReportSearch;
  readonly onSearch: (search: ReportSearch) => void;
};

const Loading = () => (
  <div className="grid gap-5">
    <Skeleton className="h-20 w-full" />
    <Skeleton className="h-28 w-full" />
    <Skeleton className="h-64 w-full" />
  </div>
);

/** What writes tables is loaded when somebody wants one. */
const saveCsv = async (months: readonly MonthTotals[]): Promise<void> => {
  const { reportCsv } = await import("./report-csv.ts");
  saveFile("sponsor-report.csv", "text/csv", reportCsv(months));
};

const nothingYet = (
  <EmptyState title="There is no report yet">
    <p>
      On the second day of each month the month before is written down, from the moment when nine
      people have been invited to a cohort.
    </p>
  </EmptyState>
);

/** A sponsor's report, of an organisation or of one cohort, with what can be done with it. */
export const ReportPage = ({ organisationId, cohortId, search, onSearch }: Props) => {
  const { cohort, department, location } = search;
  const query = useQuery(
    sponsorReportOptions(useApi(), {
      organisationId,
      cohortId: cohortId ?? cohort,
      department,
      location,
    }),
  );
  return (
    <section aria-labelledby="report" className="grid grid-cols-1 gap-6">
      <QueryView query={query} skeleton={<Loading />}>
        {(view) => {
          const months = view.months.filter(
            ({ month }) => search.month === undefined || month <= search.month,
          );
          const month = months.at(-1);
          return (
            <>
              <div className="flex flex-wrap items-start justify-between gap-4">
                <div className="grid gap-1">
                  <h2 id="report" className="text-lg font-bold">
                    Sponsor’s report
                  </h2>
                  {month !== undefined && (
                    <p className="text-ink-soft">
                      Up to the end of {monthText(month.month)}. Written down once, and not changed
                      afterwards.
                    </p>
                  )}
                </div>
                {month !== undefined && (
                  <div className="flex flex-wrap gap-3 print:hidden">
                    <Button variant="secondary" onClick={() => void saveCsv(months)}>
                      Save as CSV
                    </Button>
                    <Button variant="secondary" onClick={() => window.print()}>
                      Print
                    </Button>
                  </div>
                )}
              </div>
              {view.months.length > 0 && (
                <Filters
                  view={view}
                  search={search}
                  withCohorts={cohortId === undefined}
                  onChange={onSearch}
                />
              )}
              {month === undefined ? (
                nothingYet
              ) : (
                <ReportView view={view} search={search} months={months} month={month} />
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
};
