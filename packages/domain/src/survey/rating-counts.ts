import * as z from "zod";
import { Rating } from "./answer.ts";

const count = z.int().nonnegative();

/** How many gave one point, two points, up to five: all that is stored and sent of many ratings. */
export const RatingCounts = z.tuple([count, count, count, count, count]).readonly();
export type RatingCounts = z.infer<typeof RatingCounts>;

export const countRatings = (ratings: readonly Rating[]): RatingCounts => {
  const countOf = (rating: Rating): number => ratings.filter((one) => one === rating).length;
  return [countOf(1), countOf(2), countOf(3), countOf(4), countOf(5)];
};

export type Spread = { readonly lowest: Rating; readonly highest: Rating };

export type RatingFigures = {
  readonly n: number;
  readonly spread: Spread;
  /** 1 to 5, rounded to a tenth. */
  readonly mean: number;
};

const points = [1, 2, 3, 4, 5] as const satisfies readonly Rating[];

/**
 * Makes what is shown of many ratings. The mean exists inside of `show` only, and what comes out has
 * to carry n and the spread or does not compile: nobody can show a mean alone.
 *
 * @returns null when there is no rating
 */
export const showRatings = <Shown extends Pick<RatingFigures, "n" | "spread">>(
  counts: RatingCounts,
  show: (figures: RatingFigures) => Shown,
): Shown | null => {
  const given = points.filter((rating) => counts[rating - 1] !== 0);
  const [lowest] = given;
  const highest = given.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const n = counts.reduce((sum, one) => sum + one, 0);
  const total = counts.reduce((sum, one, index) => sum + one * (index + 1), 0);
  return show({ n, spread: { lowest, highest }, mean: Math.round((total * 10) / n) / 10 });
};
