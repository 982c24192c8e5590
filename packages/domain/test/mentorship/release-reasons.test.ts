import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MentorshipId } from "../../src/id/index.ts";
import {
  EndingReason,
  type GivenReason,
  giveReason,
  nextReleaseAt,
  type ReasonBatch,
  reasonBatchMin,
  releaseReasons,
} from "../../src/mentorship/index.ts";
import type { Side } from "../../src/side/index.ts";
import { addHours, Instant } from "../../src/time/index.ts";
import { inStatus, now } from "./sample.ts";

const idOf = (index: number) => MentorshipId.parse(`mnt_${String(index).padStart(32, "0")}`);

const of = (mentorship: number, givenAt: Instant, side: Side = "mentee"): GivenReason => ({
  mentorshipId: idOf(mentorship),
  side,
  reason: "no_time",
  givenAt,
});

const given = fc.record({
  mentorshipId: fc.nat({ max: 40 }).map(idOf),
  side: fc.constantFrom<Side>("mentor", "mentee"),
  reason: fc.constantFrom(...EndingReason.options),
});

/** What is given, each after a wait, with a look at what waits in between or not. */
const year = fc.array(
  fc.record({ reason: given, waitHours: fc.nat({ max: 500 }), isLookedAt: fc.boolean() }),
  { maxLength: 60 },
);

type Release = { readonly batch: ReasonBatch; readonly leaving: readonly GivenReason[] };

describe("the reasons for endings", () => {
  test("leave on the first of a month, from five mentorships or more, and each once", () => {
    let seen = 0;
    fc.assert(
      fc.property(year, (steps) => {
        let hours = 0;
        let waiting: readonly GivenReason[] = [];
        const releases: Release[] = [];
        for (const { reason, waitHours, isLookedAt } of steps) {
          hours += waitHours;
          waiting = [...waiting, { ...reason, givenAt: addHours(now, hours) }];
          const release = isLookedAt ? releaseReasons(waiting, addHours(now, hours)) : null;
          if (release === null) continue;
          releases.push(release);
          waiting = waiting.filter((one) => !release.leaving.includes(one));
        }
        seen += releases.length;
        for (const { batch, leaving } of releases) {
          expect(batch.releasedAt).toMatch(/^\d{4}-\d{2}-01T00:00:00\.000Z$/);
          expect(leaving.every(({ givenAt }) => givenAt < batch.releasedAt)).toBe(true);
          const mentorships = new Set(leaving.map(({ mentorshipId }) => mentorshipId)).size;
          expect(mentorships).toBeGreaterThanOrEqual(reasonBatchMin);
          expect(batch.n).toBe(leaving.length);
          expect(Object.values(batch.counts).reduce((sum, one) => sum + one, 0)).toBe(batch.n);
        }
        const months = releases.map(({ batch }) => batch.releasedAt);
        expect(new Set(months).size).toBe(months.length);
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(40);
  });

  test("leave alike on whichever day of the month one looks, whatever is given in that month", () => {
    fc.assert(
      fc.property(
        fc.array(given),
        fc.array(given),
        fc.nat({ max: 700 }),
        (before, after, hours) => {
          const april = Instant.parse("2026-04-01T00:00:00.000Z");
          const early = before.map((reason) => ({ ...reason, givenAt: addHours(april, -1) }));
          const late = after.map((reason) => ({ ...reason, givenAt: april }));
          expect(releaseReasons([...late, ...early], addHours(april, hours))).toEqual(
            releaseReasons(early, april),
          );
        },
      ),
    );
  });

  test("are held back while they come from four mentorships, also when both sides speak", () => {
    const four = [1, 2, 3, 4].flatMap((one) => [of(one, now), of(one, now, "mentor")]);
    const june = Instant.parse("2026-06-01T00:00:00.000Z");
    expect(releaseReasons(four, june)).toBe(null);
    expect(releaseReasons([...four, of(5, addHours(june, -1))], june)?.batch).toEqual({
      releasedAt: june,
      n: 9,
      counts: { no_time: 9 },
    });
  });

  test("of December are looked at in January", () => {
    const december = Instant.parse("2026-12-31T23:59:00.000Z");
    const january = Instant.parse("2027-01-01T00:00:00.000Z");
    const five = [1, 2, 3, 4, 5].map((one) => of(one, december));
    expect(nextReleaseAt(december)).toBe(january);
    expect(releaseReasons(five, december)).toBe(null);
    expect(releaseReasons(five, january)?.leaving).toEqual(five);
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
