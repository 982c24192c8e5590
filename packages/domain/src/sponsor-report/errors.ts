export const sponsorReportErrorCodes = [
  /** Another worker closed the same month; its answer stands. */
  "sponsor_report.closed_meanwhile",
] as const;
export type SponsorReportErrorCode = (typeof sponsorReportErrorCodes)[number];
