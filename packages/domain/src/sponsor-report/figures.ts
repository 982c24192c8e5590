import * as z from "zod";
import { EnrolmentSide } from "../enrolment/index.ts";
import { ReportMark, ReportSpan } from "./mark.ts";

const count = z.int().nonnegative();

/** Null: of several, because one alone would be too few. Empty: nobody said. */
const Label = z.string().nullable();

export const BlockLabels = z.strictObject({ department: Label, location: Label });
export type BlockLabels = z.infer<typeof BlockLabels>;

/** What is kept of ratings: enough for a mean and a spread, nothing of anybody. */
export const RatingSums = z.strictObject({
  start: count,
  end: count,
  /** Of the differences' squares. */
  squares: count,
});
export type RatingSums = z.infer<typeof RatingSums>;

/** Sessions by how many of the two answered their survey; of some months, where it singles nobody out. */
export const AnswerCounts = z.strictObject({ both: count, one: count, none: count });
export type AnswerCounts = z.infer<typeof AnswerCounts>;

/**
 * All that is ever told of one block of people. Whatever a reader adds up or subtracts, they get sums
 * over whole blocks, or over whole parts of one of which enough people are behind.
 */
export const BlockFigures = z.strictObject({
  block: z.int().positive(),
  side: EnrolmentSide,
  labels: BlockLabels,
  people: count,
  /** Of how many it is told; there may be more. */
  marks: z.record(ReportMark, count),
  /** Days, over all of whom the mark is told. */
  days: z.record(ReportSpan, count),
  ratings: RatingSums,
  sessions: count,
  minutes: count,
  answers: AnswerCounts,
});
export type BlockFigures = z.infer<typeof BlockFigures>;
