import * as z from "zod";

/** What a report says happened; closed, so that each has a deadline and words for people. */
export const ReportKind = z.enum([
  "danger",
  "sexual",
  "minor",
  "hate",
  "harassment",
  "selling",
  "false_identity",
  "other",
]);
export type ReportKind = z.infer<typeof ReportKind>;

const urgentKinds: readonly ReportKind[] = ["danger", "sexual", "minor"];

/** Somebody may be hurt while it waits. */
export const isUrgent = (kind: ReportKind): boolean => urgentKinds.includes(kind);
