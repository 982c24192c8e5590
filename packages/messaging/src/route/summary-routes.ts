import type { DomainEvent } from "@waymark/contracts/event";
import type { YearMailTemplate } from "@waymark/domain/delivery";
import type { JobMessage } from "../payload/index.ts";

export type SummaryEvent = Extract<
  DomainEvent,
  { readonly type: "ending_reasons.due" | "year_summary.due" | "sponsor_report.due" }
>;

export type SummaryRoute =
  | { readonly job: "reason-release" | "sponsor-report" }
  | {
      readonly job: "mail";
      readonly template: YearMailTemplate;
      readonly recipient: "one whose year it was";
    };

export const summaryRoutes = {
  "ending_reasons.due": [{ job: "reason-release" }],
  "sponsor_report.due": [{ job: "sponsor-report" }],
  "year_summary.due": [
    { job: "mail", template: "year_summary", recipient: "one whose year it was" },
  ],
} as const satisfies Readonly<Record<SummaryEvent["type"], readonly SummaryRoute[]>>;

export const summaryMessages = (event: SummaryEvent): readonly JobMessage[] => {
  const envelope = { v: 1, eventId: event.id } as const;
  if (event.type === "ending_reasons.due") {
    return summaryRoutes[event.type].map(({ job }) => ({ job, payload: envelope }));
  }
  if (event.type === "sponsor_report.due") {
    const payload = { ...envelope, cohortId: event.cohortId };
    return summaryRoutes[event.type].map(({ job }) => ({ job, payload }));
  }
  const { personId, year } = event;
  return summaryRoutes[event.type].map(({ job, template }) => ({
    job,
    payload: { ...envelope, template, personId, year },
  }));
};
