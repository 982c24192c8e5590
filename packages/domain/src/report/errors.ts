export const reportErrorCodes = [
  "report.not_found",
  "report.illegal_transition",
  "report.changed_meanwhile",
  "report.of_oneself",
  "report.of_a_group",
  "report.limit_reached",
] as const;
export type ReportErrorCode = (typeof reportErrorCodes)[number];
export type ReportError = { readonly code: ReportErrorCode };
