import * as z from "zod";
import type { EnrolmentSide } from "../enrolment/index.ts";
import type { EnrolmentId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { ReportMark } from "./mark.ts";

/** By what a report can be filtered; empty where nobody said it. */
export const ReportDimension = z.enum(["department", "location"]);
export type ReportDimension = z.infer<typeof ReportDimension>;

export type MarkGiven = {
  readonly at: Instant;
  /** How long it took: from the invitation until somebody joined, from the match until they met. */
  readonly days?: number;
};

/** All that a report may know of one person. */
export type ReportPerson = {
  readonly id: EnrolmentId;
  readonly side: EnrolmentSide;
  readonly department: string;
  readonly location: string;
  readonly invitedAt: Instant;
  readonly marks: Readonly<Partial<Record<ReportMark, MarkGiven>>>;
  /** A skill as they rated it themselves at the start and at the end, 1 to 10. */
  readonly rating?: { readonly start: number; readonly end: number };
};

/** All that a report may know of one session that took place. */
export type ReportSession = {
  readonly menteeId: EnrolmentId;
  readonly mentorId: EnrolmentId;
  /** When nothing about it could change any more. */
  readonly settledAt: Instant;
  readonly minutes: number;
  /** How many of the two answered their survey within a week; never what. */
  readonly answers: 0 | 1 | 2;
};
