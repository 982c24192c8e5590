import { type Cohort, isOver } from "../cohort/index.ts";
import { addDays, type Instant } from "../time/index.ts";
import { endOfMonth, monthOf, nextMonth, previousMonth, type ReportMonth } from "./month.ts";

export const sponsorReportDueKinds = ["close_report_month"] as const;
export type SponsorReportDueKind = (typeof sponsorReportDueKinds)[number];

/**
 * When the month in which something happens is looked at: a day later, as a worker may have been down
 * for a while and what it catches up with belongs to the month still.
 */
export const nextReportAt = (now: Instant): Instant => {
  const atEnd = addDays(endOfMonth(previousMonth(monthOf(now))), 1);
  return now < atEnd ? atEnd : addDays(endOfMonth(monthOf(now)), 1);
};

/** The months to close now, the oldest first: all since the last one, or the first one alone. */
export const monthsToClose = (
  { createdAt }: Pick<Cohort, "createdAt">,
  last: ReportMonth | null,
  now: Instant,
): readonly ReportMonth[] => {
  const target = previousMonth(monthOf(addDays(now, -1)));
  if (last === null) return createdAt < endOfMonth(target) ? [target] : [];
  const months: ReportMonth[] = [];
  for (let month = nextMonth(last); month <= target; month = nextMonth(month)) months.push(month);
  return months;
};

/** Whether nothing more comes: sessions settle a week after the end, so the month after it is the last. */
export const isReportComplete = (
  { status, since }: Pick<Cohort, "status" | "since">,
  last: ReportMonth | null,
): boolean => {
  if (status === "cancelled") return true;
  return isOver(status) && last !== null && last > monthOf(since);
};
