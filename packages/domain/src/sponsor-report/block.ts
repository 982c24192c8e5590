import * as z from "zod";
import { EnrolmentId } from "../id/index.ts";
import { Instant } from "../time/index.ts";
import { BlockFigures } from "./figures.ts";
import { ReportMark } from "./mark.ts";

/** People of a block of whom always the same was told, and together. */
export const BlockPart = z.strictObject({
  people: z.array(EnrolmentId),
  marks: z.array(ReportMark),
});
export type BlockPart = z.infer<typeof BlockPart>;

/**
 * People of a cohort who are never told apart but by what `parts` says, and the memory of what was
 * told of them. It stays inside: a reader gets its figures alone.
 */
export const ReportBlock = z.strictObject({
  ...BlockFigures.pick({ block: true, side: true, labels: true }).shape,
  parts: z.array(BlockPart).min(1),
  days: BlockFigures.shape.days,
  ratings: BlockFigures.shape.ratings,
  sessions: BlockFigures.shape.sessions,
  minutes: BlockFigures.shape.minutes,
  answers: BlockFigures.shape.answers,
  /** Sessions that settled before this are in the sums; later ones are not. */
  summedUntil: Instant.nullable(),
});
export type ReportBlock = z.infer<typeof ReportBlock>;

const none = { both: 0, one: 0, none: 0 } as const;

export const openBlock = (
  { block, side, labels }: Pick<ReportBlock, "block" | "side" | "labels">,
  people: readonly EnrolmentId[],
): ReportBlock => ({
  block,
  side,
  labels,
  parts: [{ people: [...people], marks: [] }],
  days: { joined: 0, met: 0 },
  ratings: { start: 0, end: 0, squares: 0 },
  sessions: 0,
  minutes: 0,
  answers: none,
  summedUntil: null,
});

const countOf = (parts: readonly BlockPart[]): number =>
  parts.reduce((sum, { people }) => sum + people.length, 0);

const markCount = (parts: readonly BlockPart[], mark: ReportMark): number =>
  countOf(parts.filter(({ marks }) => marks.includes(mark)));

/** What is told of a block: a part's people count for each mark that it has. */
export const figuresOf = (block: ReportBlock): BlockFigures => ({
  block: block.block,
  side: block.side,
  labels: block.labels,
  people: countOf(block.parts),
  marks: {
    joined: markCount(block.parts, "joined"),
    matched: markCount(block.parts, "matched"),
    met: markCount(block.parts, "met"),
    answered: markCount(block.parts, "answered"),
    goal_set: markCount(block.parts, "goal_set"),
    goal_reached: markCount(block.parts, "goal_reached"),
    rated: markCount(block.parts, "rated"),
  },
  days: block.days,
  ratings: block.ratings,
  sessions: block.sessions,
  minutes: block.minutes,
  answers: block.answers,
});
