import type { ReportKind } from "@waymark/domain/report";

/** What a report is about, for operators. */
export const kindText: Readonly<Record<ReportKind, string>> = {
  danger: "Danger to somebody",
  sexual: "Sexual harassment",
  minor: "A minor at risk",
  hate: "Hate",
  harassment: "Harassment",
  selling: "Selling or spam",
  false_identity: "Not who they say they are",
  other: "Something else",
};
