import { describe, expect, test } from "vitest";
import { concernsOf, type Meeting } from "../../src/cohort-health/index.ts";
import { SessionId } from "../../src/id/index.ts";
import type { Mentorship } from "../../src/mentorship/index.ts";
import { addDays, PlainDate } from "../../src/time/index.ts";
import { inStatus, now } from "../mentorship/sample.ts";

const dayIn = (days: number) => PlainDate.parse(addDays(now, days).slice(0, 10));
const far = { endsOn: dayIn(200) };

const active: Mentorship = {
  ...inStatus("active"),
  rhythm: { cadence: "weekly", countsFrom: addDays(now, -1), nudges: 0 },
};
const meeting = (daysAgo: number, overrides: Partial<Meeting> = {}): Meeting => ({
  id: SessionId.parse(`ses_${"0".repeat(32)}`),
  start: addDays(now, -daysAgo),
  end: addDays(now, -daysAgo),
  status: "confirmed",
  voices: 1,
  ...overrides,
});

describe("a pair that is well", () => {
  test.each([
    ["has met lately", active, []],
    ["has a session ahead", { ...active, rhythm: undefined }, [meeting(-3, { voices: 0 })]],
    ["was asked yesterday whether they met", active, [meeting(1)]],
    ["disagreed long ago", active, [meeting(60)]],
    ["called a session off", active, [meeting(5, { status: "cancelled" })]],
    ["has ended", inStatus("ended"), []],
  ] as const)("%s, and gives no concern", (_what, mentorship, meetings) => {
    const { rhythm, ...rest } = mentorship;
    const pair = rhythm === undefined ? rest : { ...rest, rhythm };
    expect(concernsOf(pair, meetings, far, now)).toEqual([]);
  });
});

describe("the end of a cohort", () => {
  test("concerns every pair that has not begun to say goodbye, from 30 days before", () => {
    expect(concernsOf(active, [], { endsOn: dayIn(31) }, now)).toEqual([]);
    expect(concernsOf(active, [], { endsOn: dayIn(30) }, now)).toEqual(["ending_soon"]);
    const proposed = { outcome: "completed", by: "mentee", at: now } as const;
    expect(concernsOf({ ...active, endProposal: proposed }, [], { endsOn: dayIn(1) }, now)).toEqual(
      [],
    );
  });
});
