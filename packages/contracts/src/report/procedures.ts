import { ReportId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import {
  Report,
  ReportKind,
  ReportOutcome,
  ReportPlace,
  ReportWords,
} from "@waymark/domain/report";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const FileReportInput = z.strictObject({
  requestKey: RequestKey,
  place: ReportPlace,
  kind: ReportKind,
  words: ReportWords.optional(),
});
export type FileReportInput = z.infer<typeof FileReportInput>;

export const ReportFiled = Report.pick({ id: true, deadline: true });
export type ReportFiled = z.infer<typeof ReportFiled>;

export const ReportListInput = z.strictObject({
  queue: z.enum(["waiting", "closed"]),
  cursor: z.string().max(400).optional(),
});
export type ReportListInput = z.infer<typeof ReportListInput>;

/** All that an operator sees of a report: nothing of the two but what the reporter gave. */
export const ReportView = Report.omit({
  reporterId: true,
  aboutId: true,
  place: true,
  claim: true,
  closing: true,
}).extend({
  reporterName: z.string(),
  aboutName: z.string(),
  /** The public page of the person it is about, where there is one. */
  aboutSlug: Slug.optional(),
  noun: z.enum(["listing", "introduction", "session", "mentorship", "message"]),
  isUrgent: z.boolean(),
  claim: z.object({ operatorName: z.string(), isOwn: z.boolean(), at: Instant }).optional(),
  closing: z
    .object({
      operatorName: z.string(),
      at: Instant,
      outcome: ReportOutcome,
      note: z.string().optional(),
    })
    .optional(),
});
export type ReportView = z.infer<typeof ReportView>;

export const ReportList = z.object({
  reports: z.array(ReportView),
  nextCursor: z.string().optional(),
});
export type ReportList = z.infer<typeof ReportList>;

export const ReportTarget = z.strictObject({
  requestKey: RequestKey,
  reportId: ReportId,
  /** What was on the operator's screen. */
  revision: z.int().positive(),
});
export type ReportTarget = z.infer<typeof ReportTarget>;

export const CloseReportInput = ReportTarget.extend({
  outcome: ReportOutcome,
  note: ReportWords.optional(),
});
export type CloseReportInput = z.infer<typeof CloseReportInput>;

export const ReportMoved = Report.pick({ id: true, status: true, revision: true });
export type ReportMoved = z.infer<typeof ReportMoved>;
