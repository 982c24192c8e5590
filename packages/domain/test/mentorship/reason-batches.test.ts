import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MentorshipId } from "../../src/id/index.ts";
import {
  EndingReason,
  type GivenReason,
  giveReason,
  reasonBatches,
  reasonBatchMin,
} from "../../src/mentorship/index.ts";
import { addDays, addHours, Instant } from "../../src/time/index.ts";
import { inStatus, now } from "./sample.ts";

const idOf = (index: number) => MentorshipId.parse(`mnt_${String(index).padStart(32, "0")}`);

const reasons = fc.array(
  fc.record({
    mentorship: fc.nat({ max: 40 }),
    side: fc.constantFrom("mentor", "mentee"),
    reason: fc.constantFrom(...EndingReason.options),
    hours: fc.nat({ max: 24 * 400 }),
  }),
  { maxLength: 40 },
);

type Drawn = { mentorship: number; side: "mentor" | "mentee"; reason: EndingReason; hours: number };

const given = (drawn: readonly Drawn[]): readonly GivenReason[] =>
  drawn.map(({ mentorship, side, reason, hours }) => ({
    mentorshipId: idOf(mentorship),
    side,
    reason,
    givenAt: addHours(now, hours),
  }));

const of = (
  mentorship: number,
  at: Instant,
  side: "mentor" | "mentee" = "mentee",
): GivenReason => ({
  mentorshipId: idOf(mentorship),
  side,
  reason: "no_time",
  givenAt: at,
});

describe("the reasons for endings", () => {
  test("leave on the first of a month, from five mentorships or more, and each once", () => {
    let released = 0;
    fc.assert(
      fc.property(reasons, fc.nat({ max: 24 * 500 }), (drawn, hours) => {
        const all = given(drawn);
        const at = addHours(now, hours);
        const known = all.filter(({ givenAt }) => givenAt <= at);
        const batches = reasonBatches(known, at);
        let before = "";
        for (const { releasedAt, n, counts } of batches) {
          released += 1;
          expect(releasedAt).toMatch(/^\d{4}-\d{2}-01T00:00:00\.000Z$/);
          expect(releasedAt <= at && releasedAt > before).toBe(true);
          const within = known.filter(
            ({ givenAt }) => givenAt < releasedAt && (before === "" || givenAt >= before),
          );
          expect(
            new Set(within.map(({ mentorshipId }) => mentorshipId)).size,
          ).toBeGreaterThanOrEqual(reasonBatchMin);
          expect(n).toBe(within.length);
          expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(n);
          before = releasedAt;
        }
      }),
      { numRuns: 500 },
    );
    expect(released).toBeGreaterThan(100);
  });

  test("that are out do not change with what is given later, in whatever order it is read", () => {
    fc.assert(
      fc.property(reasons, fc.nat({ max: 24 * 400 }), (drawn, hours) => {
        const all = given(drawn);
        const at = addHours(now, hours);
        const early = reasonBatches(
          all.filter(({ givenAt }) => givenAt <= at),
          at,
        );
        const later = reasonBatches(all.toReversed(), addDays(now, 500));
        expect(later.slice(0, early.length)).toEqual(early);
      }),
    );
  });

  test("are held back while they come from four mentorships, also when both sides speak", () => {
    const four = [1, 2, 3, 4].flatMap((one) => [of(one, now), of(one, now, "mentor")]);
    const nextYear = addDays(now, 365);
    expect(reasonBatches(four, nextYear)).toEqual([]);
    const may = Instant.parse("2026-05-20T10:00:00.000Z");
    expect(reasonBatches([...four, of(5, may)], nextYear)).toEqual([
      { releasedAt: "2026-06-01T00:00:00.000Z", n: 9, counts: { no_time: 9 } },
    ]);
  });

  test("in December leave in January", () => {
    const december = Instant.parse("2026-12-31T23:59:00.000Z");
    const five = [1, 2, 3, 4, 5].map((one) => of(one, december));
    expect(reasonBatches(five, december)).toEqual([]);
    expect(reasonBatches(five, addHours(december, 1))[0]?.releasedAt).toBe(
      "2027-01-01T00:00:00.000Z",
    );
  });

  test("are asked for after the end, once", () => {
    const ended = inStatus("ended");
    const first = giveReason(ended, "mentee", "no_time", null, now);
    expect(first.ok).toBe(true);
    const refused = { ok: false, error: { code: "mentorship.no_reason_asked" } };
    expect(first.ok && giveReason(ended, "mentee", "not_heard", first.value, now)).toEqual(refused);
    expect(giveReason(inStatus("active"), "mentee", "no_time", null, now)).toEqual(refused);
  });
});
