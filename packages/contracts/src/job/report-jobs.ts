import { ReportMailTemplate } from "@waymark/domain/delivery";
import { EventId, PersonId, ReportId } from "@waymark/domain/id";
import * as z from "zod";

const envelope = {
  v: z.literal(1),
  eventId: EventId,
  reportId: ReportId,
  revision: z.int().positive(),
};

/** Operators are to hear of a report: which ones there are is looked up. */
export const ReportNoticeJob = z.strictObject({
  ...envelope,
  template: ReportMailTemplate.extract(["report_filed", "report_near", "report_overdue"]),
});
export type ReportNoticeJob = z.infer<typeof ReportNoticeJob>;

/** One mail about a report, to an operator or to who filed it. */
export const ReportMailJob = z.strictObject({
  ...envelope,
  template: ReportMailTemplate,
  /** The operator; left out for what goes to the reporter. */
  personId: PersonId.optional(),
});
export type ReportMailJob = z.infer<typeof ReportMailJob>;
