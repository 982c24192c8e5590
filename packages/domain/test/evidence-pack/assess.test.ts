import { describe, expect, test } from "vitest";
import { assessProgramme, type EvidenceFacts } from "../../src/evidence-pack/index.ts";
import { OrganisationId, ProgrammeId } from "../../src/id/index.ts";
import { beginProgramme } from "../../src/programme/index.ts";
import { Instant, PlainDate } from "../../src/time/index.ts";

const begun = beginProgramme(
  ProgrammeId.parse(`prg_${"1".repeat(32)}`),
  OrganisationId.parse(`org_${"2".repeat(32)}`),
  { template: "career_growth", name: "Growing further" },
  [],
  Instant.parse("2026-03-02T09:00:00.000Z"),
);
if (!begun.ok) throw new Error(begun.error.code);

const fresh: EvidenceFacts = {
  programme: begun.value,
  isSummaryOwn: false,
  cohorts: [],
  lookingAfter: 1,
  hasContact: false,
  report: { months: 0, seeking: null, sessions: null, costs: [] },
};

const gapsOf = (facts: EvidenceFacts): readonly string[] =>
  assessProgramme(facts).flatMap(({ items }) => items.flatMap(({ gaps }) => gaps));

const run: EvidenceFacts = {
  ...fresh,
  programme: {
    ...fresh.programme,
    sponsored: { currency: "EUR", priceMinorPerSession: 5000, budgetMinor: 500_000 },
  },
  isSummaryOwn: true,
  cohorts: [
    {
      name: "Spring",
      status: "finished",
      startsOn: PlainDate.parse("2026-03-01"),
      endsOn: PlainDate.parse("2026-08-01"),
      isMatched: true,
    },
  ],
  lookingAfter: 2,
  hasContact: true,
  report: {
    months: 5,
    seeking: {
      people: 30,
      marks: {
        joined: 30,
        matched: 30,
        met: 30,
        answered: 21,
        goal_set: 21,
        goal_reached: 12,
        rated: 21,
      },
      meanDays: { joined: 2, met: 9 },
      rating: { people: 21, start: 4, end: 6, change: 2, spread: 1.1 },
    },
    sessions: { sessions: 120, hours: 104, answers: { both: 60, one: 40, none: 20 } },
    costs: [
      {
        currency: "EUR",
        sessions: 120,
        hours: 104,
        budgetMinor: 500_000,
        spentMinor: 600_000,
        perSessionMinor: 5000,
        perHourMinor: 5769,
      },
    ],
  },
};

describe("an evidence pack", () => {
  test("goes through all six standards, and nothing in it is without evidence or gap", () => {
    for (const facts of [fresh, run]) {
      const pack = assessProgramme(facts);
      expect(new Set(pack.map(({ standard }) => standard)).size).toBe(6);
      const items = pack.flatMap((standard) => standard.items);
      expect(items.filter(({ evidence, gaps }) => evidence.length + gaps.length === 0)).toEqual([]);
    }
  });

  test("lists what a programme that was only begun cannot show", () => {
    expect(gapsOf(fresh)).toEqual(
      expect.arrayContaining([
        "No cohort has been matched yet.",
        "There are fewer than three monthly reports.",
        "The programme has no price for a session and no budget.",
        "Only one person can look after it. Give a second one the role.",
      ]),
    );
  });

  test("has no gap where a programme was run as a whole", () => {
    expect(gapsOf(run)).toEqual([]);
  });

  test("names the rounds that have begun, the earliest first, as a reader writes days", () => {
    const [spring] = run.cohorts;
    if (spring === undefined) throw new Error("no round");
    const winter = { ...spring, name: "Winter", startsOn: PlainDate.parse("2025-11-30") };
    const draft = { ...spring, name: "Next year", status: "draft" as const };
    const lines = assessProgramme({ ...run, cohorts: [spring, draft, winter] })
      .flatMap(({ items }) => items.flatMap(({ evidence }) => evidence))
      .filter((line) => line.startsWith("“"));
    expect(lines.slice(-2)).toEqual([
      "“Winter”, 30 November 2025 to 1 August 2026.",
      "“Spring”, 1 March 2026 to 1 August 2026.",
    ]);
  });
});
