import * as z from "zod";
import { AnswerCounts, type BlockFigures } from "./figures.ts";
import { ReportMark } from "./mark.ts";

const Mean = z.number().nullable();

/** Of how many something is told; null where that is of too few. */
const Told = z.int().positive().nullable();

/** Of people on one side. */
export const PeopleTotals = z.strictObject({
  people: z.int().positive(),
  marks: z.record(ReportMark, Told),
  /** From the invitation to joining, and from the match to the first session. */
  meanDays: z.strictObject({ joined: Mean, met: Mean }),
  /** A skill as people rated it themselves, 1 to 10, at the start and at the end. */
  rating: z
    .strictObject({
      people: z.int().positive(),
      start: z.number(),
      end: z.number(),
      change: z.number(),
      /** The standard deviation of the changes. */
      spread: z.number(),
    })
    .nullable(),
});
export type PeopleTotals = z.infer<typeof PeopleTotals>;

export const SessionTotals = z.strictObject({
  sessions: z.int().positive(),
  hours: z.number(),
  answers: AnswerCounts.nullable(),
});
export type SessionTotals = z.infer<typeof SessionTotals>;

const sumOf = <Item>(items: readonly Item[], valueOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0);

const rounded = (value: number): number => Math.round(value * 10) / 10;

const finely = (value: number): number => Math.round(value * 100) / 100;

const meanOf = (sum: number, count: number): number | null =>
  count === 0 ? null : rounded(sum / count);

const ratingOf = (blocks: readonly BlockFigures[], people: number): PeopleTotals["rating"] => {
  if (people === 0) return null;
  const start = sumOf(blocks, ({ ratings }) => ratings.start) / people;
  const end = sumOf(blocks, ({ ratings }) => ratings.end) / people;
  const squares = sumOf(blocks, ({ ratings }) => ratings.squares) / people;
  const change = end - start;
  return {
    people,
    start: finely(start),
    end: finely(end),
    // As a reader makes it of the two, who would otherwise be off by a hundredth.
    change: finely(finely(end) - finely(start)),
    // Rounding of the means can leave a tiny negative number.
    spread: finely(Math.sqrt(Math.max(0, squares - change ** 2))),
  };
};

/** Of blocks on one side; null when there is none, which is when too few people are there. */
export const peopleTotals = (blocks: readonly BlockFigures[]): PeopleTotals | null => {
  const people = sumOf(blocks, (block) => block.people);
  if (people === 0) return null;
  const count = (mark: ReportMark): number => sumOf(blocks, ({ marks }) => marks[mark]);
  const told = (mark: ReportMark): number | null => count(mark) || null;
  return {
    people,
    marks: {
      joined: told("joined"),
      matched: told("matched"),
      met: told("met"),
      answered: told("answered"),
      goal_set: told("goal_set"),
      goal_reached: told("goal_reached"),
      rated: told("rated"),
    },
    meanDays: {
      joined: meanOf(
        sumOf(blocks, ({ days }) => days.joined),
        count("joined"),
      ),
      met: meanOf(
        sumOf(blocks, ({ days }) => days.met),
        count("met"),
      ),
    },
    rating: ratingOf(blocks, count("rated")),
  };
};

/** Null while too few pairs have met. */
export const sessionTotals = (blocks: readonly BlockFigures[]): SessionTotals | null => {
  const sessions = sumOf(blocks, (block) => block.sessions);
  if (sessions === 0) return null;
  const answers = {
    both: sumOf(blocks, (block) => block.answers.both),
    one: sumOf(blocks, (block) => block.answers.one),
    none: sumOf(blocks, (block) => block.answers.none),
  };
  const isSplit = answers.both + answers.one + answers.none > 0;
  return {
    sessions,
    hours: rounded(sumOf(blocks, ({ minutes }) => minutes) / 60),
    answers: isSplit ? answers : null,
  };
};
