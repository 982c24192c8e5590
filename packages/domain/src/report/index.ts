export { act, isPartial, type ReportMove } from "./act.ts";
export { type ReportDue, type ReportDueKind, reportDueKinds, reportDues } from "./due.ts";
export { type ReportError, type ReportErrorCode, reportErrorCodes } from "./errors.ts";
export { fileReport, type Filing } from "./file.ts";
export { isUrgent, ReportKind } from "./kind.ts";
export { deadlineOf, warnAt } from "./policy.ts";
export { Report, ReportOutcome, ReportPlace, ReportStatus, ReportWords } from "./report.ts";
export { type ReportAction, type ReportParty, reportTransitions } from "./transitions.ts";
