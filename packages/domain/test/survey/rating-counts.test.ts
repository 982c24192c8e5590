import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  countRatings,
  publicReview,
  Rating,
  RatingCounts,
  type RatingFigures,
  showRatings,
} from "../../src/survey/index.ts";
import { confirmed, inStatus as sessionIn } from "../session/sample.ts";
import { answer, inStatus, opened } from "./sample.ts";

const ratings = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4, 5), { maxLength: 60 });

describe("what is shown of many ratings", () => {
  test("has the n, the spread and the mean of a recount", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const shown = showRatings(countRatings(given), (figures) => figures);
        const total = given.reduce((sum: number, one) => sum + one, 0);
        expect(shown).toEqual(
          given.length === 0
            ? null
            : {
                n: given.length,
                spread: { lowest: Math.min(...given), highest: Math.max(...given) },
                mean: Math.round((total * 10) / given.length) / 10,
              },
        );
      }),
    );
  });

  test("is the same whatever order the ratings came in", () => {
    fc.assert(
      fc.property(ratings, (given) => {
        expect(countRatings(given.toReversed())).toEqual(countRatings(given));
        expect(RatingCounts.parse(countRatings(given))).toEqual(countRatings(given));
      }),
    );
  });

  test("can be no mean without its n and its spread", () => {
    type Show = Parameters<typeof showRatings>[1];
    expectTypeOf<(figures: RatingFigures) => number>().not.toExtend<Show>();
    expectTypeOf<(figures: RatingFigures) => { mean: number }>().not.toExtend<Show>();
    expectTypeOf<(figures: RatingFigures) => { n: number; mean: number }>().not.toExtend<Show>();
    expectTypeOf<(figures: RatingFigures) => RatingFigures>().toExtend<Show>();
    expectTypeOf<RatingCounts>().not.toHaveProperty("mean");
    expect(Object.keys(countRatings([3, 4]))).not.toContain("mean");
  });
});

describe("a public review", () => {
  const review = { rating: 5, text: "Clear and kind." } as const;
  const reviewed = { ...inStatus("revealed"), answer: { ...answer, review } };

  test("comes from a held session and a revealed answer", () => {
    expect(publicReview(reviewed, sessionIn("held"))).toMatchObject({
      ...review,
      month: "2026-03",
    });
  });

  test("comes from no other session and no sealed answer", () => {
    for (const status of ["confirmed", "disputed", "missed", "cancelled"] as const) {
      expect(publicReview(reviewed, sessionIn(status))).toBe(null);
    }
    expect(publicReview({ ...reviewed, status: "answered" }, sessionIn("held"))).toBe(null);
    expect(publicReview(inStatus("revealed"), sessionIn("held"))).toBe(null);
    expect(publicReview({ ...reviewed, side: "mentor" }, sessionIn("held"))).toBe(null);
  });

  test("is asked about both sides' own sessions only", () => {
    const { mentor, mentee } = opened;
    expect([mentor.respondentId, mentor.aboutId]).toEqual([mentee.aboutId, mentee.respondentId]);
    expect([mentor.dueAt, mentee.dueAt]).toEqual([confirmed().end, confirmed().end]);
  });
});
