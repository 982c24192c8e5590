import type { DomainEvent } from "@waymark/contracts/event";
import type { ReportNoticeJob } from "@waymark/contracts/job";
import type { ReportDueKind } from "@waymark/domain/report";
import type { JobMessage } from "../payload/index.ts";

type ReportEvent = Extract<DomainEvent, { readonly type: `report.${string}` }>;

export type ReportRoute =
  | { readonly job: "report-notice"; readonly template: ReportNoticeJob["template"] }
  | {
      readonly job: "mail";
      readonly template: "report_closed";
      readonly recipient: "one who filed it";
    };

type ReportRoutes = Readonly<
  Record<
    Exclude<ReportEvent["type"], "report.due"> | `report.due/${ReportDueKind}`,
    readonly ReportRoute[]
  >
>;

/** Which jobs each event of a report leads to; an event without a line does not compile. */
export const reportRoutes: ReportRoutes = {
  "report.filed": [{ job: "report-notice", template: "report_filed" }],
  "report.closed": [{ job: "mail", template: "report_closed", recipient: "one who filed it" }],
  "report.due/report_near": [{ job: "report-notice", template: "report_near" }],
  "report.due/report_overdue": [{ job: "report-notice", template: "report_overdue" }],
};

const messageOf = (route: ReportRoute, event: ReportEvent): JobMessage => {
  const { id: eventId, reportId, revision } = event;
  const ids = { v: 1, eventId, reportId, revision } as const;
  return route.job === "mail"
    ? { job: route.job, payload: { ...ids, template: route.template } }
    : { job: route.job, payload: { ...ids, template: route.template } };
};

export const reportMessages = (event: ReportEvent): readonly JobMessage[] => {
  const routes =
    event.type === "report.due"
      ? reportRoutes[`report.due/${event.kind}`]
      : reportRoutes[event.type];
  return routes.map((route) => messageOf(route, event));
};
