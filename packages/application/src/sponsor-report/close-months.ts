import type { JobOutcome, SponsorReportJob } from "@waymark/contracts/job";
import type { CohortId } from "@waymark/domain/id";
import {
  closeMonth,
  figuresOf,
  isReportComplete,
  monthsToClose,
  nextReportAt,
} from "@waymark/domain/sponsor-report";
import type { Instant } from "@waymark/domain/time";
import type {
  Clock,
  Cohorts,
  Commit,
  Dues,
  Enrolments,
  Ids,
  Programmes,
  ReportBlocks,
  ReportSnapshots,
  Write,
} from "../ports/index.ts";
import { gatherCohort, type GatherDeps } from "./gather-cohort.ts";

export type CloseMonthsDeps = GatherDeps & {
  readonly clock: Clock;
  readonly ids: Pick<Ids, "derivedDueId" | "derivedSurveyId">;
  readonly commit: Commit;
  readonly dues: Pick<Dues, "schedule">;
  readonly cohorts: Pick<Cohorts, "get">;
  readonly programmes: Pick<Programmes, "get">;
  readonly enrolments: Pick<Enrolments, "listOf">;
  readonly reportBlocks: ReportBlocks;
  readonly reportSnapshots: ReportSnapshots;
};

/** One for each cohort and month, whoever asks for it. */
export const reportDueWrite = (
  { dues, ids }: Pick<CloseMonthsDeps, "dues" | "ids">,
  cohortId: CohortId,
  now: Instant,
): Write => {
  const at = nextReportAt(now);
  const id = ids.derivedDueId("close_report_month", cohortId, at);
  return dues.schedule({ id, at, kind: "close_report_month", cohortId, revision: 1 });
};

/**
 * Writes the snapshots of all months of a cohort that are over and have none, and asks to be called
 * again after the next one. A month is closed once: of two workers the second finds it taken, and
 * starts over from what the first has written.
 */
export const closeReportMonths =
  (deps: CloseMonthsDeps) =>
  async ({ cohortId }: SponsorReportJob): Promise<JobOutcome> => {
    const now = deps.clock.now();
    const cohort = await deps.cohorts.get(cohortId);
    if (cohort === null) return { outcome: "rejected", reason: "no such cohort" };
    const [snapshots, programme] = await Promise.all([
      deps.reportSnapshots.ofCohort(cohortId),
      deps.programmes.get(cohort.programmeId),
    ]);
    const last = snapshots.at(-1)?.month ?? null;
    if (isReportComplete(cohort, last)) return { outcome: "skipped", reason: "nothing more comes" };
    const months = monthsToClose(cohort, last, now);
    const next = reportDueWrite(deps, cohortId, now);
    if (months.length === 0) {
      const committed = await deps.commit([next], []);
      return committed.ok
        ? { outcome: "done" }
        : { outcome: "retry", reason: committed.error.code };
    }
    const { people, sessions } = await gatherCohort(deps)(cohortId);
    // Read after the snapshots: whoever closed a month between the two is found out at the insert.
    let blocks = await deps.reportBlocks.ofCohort(cohortId);
    for (const month of months) {
      blocks = closeMonth(blocks, { month, people, sessions });
      const snapshot = deps.reportSnapshots.insert({
        cohortId,
        organisationId: cohort.organisationId,
        month,
        takenAt: now,
        ...(programme?.sponsored !== undefined && { sponsored: programme.sponsored }),
        figures: blocks.map(figuresOf),
      });
      // Nobody was invited yet, or too few: the first report is the first that says anything.
      const told =
        last === null && blocks.length === 0
          ? []
          : [snapshot, ...deps.reportBlocks.put(cohortId, blocks)];
      const committed = await deps.commit([...told, next], []);
      if (!committed.ok) {
        return { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
      }
    }
    return { outcome: "done" };
  };
