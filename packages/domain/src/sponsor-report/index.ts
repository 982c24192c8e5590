export { figuresOf, ReportBlock } from "./block.ts";
export { closeMonth, type MonthFacts } from "./close-month.ts";
export { costsOf, ReportCosts, sumCosts } from "./costs.ts";
export {
  isReportComplete,
  monthsToClose,
  nextReportAt,
  type SponsorReportDueKind,
  sponsorReportDueKinds,
} from "./due.ts";
export { type SponsorReportErrorCode, sponsorReportErrorCodes } from "./errors.ts";
export { type MarkGiven, ReportDimension, type ReportPerson, type ReportSession } from "./fact.ts";
export { AnswerCounts, BlockFigures, BlockLabels, RatingSums } from "./figures.ts";
export { isWithin, type ReportFilter, valuesOf } from "./filter.ts";
export { ReportMark, ReportSpan } from "./mark.ts";
export { endOfMonth, monthOf, nextMonth, previousMonth, ReportMonth } from "./month.ts";
export {
  coverMin,
  knownPeopleMax,
  type ReportGuards,
  reportGuards,
  settleAfterDays,
  smallestGroup,
} from "./policy.ts";
export { peopleTotals, PeopleTotals, sessionTotals, SessionTotals } from "./totals.ts";
export { answersInTime, type HeldSession, settledAtOf } from "./settled.ts";
export { ReportSnapshot } from "./snapshot.ts";
