import type { Instant } from "../time/index.ts";
import { warnAt } from "./policy.ts";
import type { Report } from "./report.ts";

export const reportDueKinds = ["report_near", "report_overdue"] as const;
export type ReportDueKind = (typeof reportDueKinds)[number];

export type ReportDue = { readonly kind: ReportDueKind; readonly at: Instant };

/** What has to happen later while it is not closed; every revision replaces the whole set. */
export const reportDues = (
  { status, kind, filedAt, deadline }: Report,
  now: Instant,
): readonly ReportDue[] => {
  if (status === "closed") return [];
  const dues: readonly ReportDue[] = [
    { kind: "report_near", at: warnAt(kind, filedAt) },
    { kind: "report_overdue", at: deadline },
  ];
  // A later step does not bring back what operators were told before.
  return dues.filter(({ at }) => at > now);
};
