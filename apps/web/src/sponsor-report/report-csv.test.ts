import type { MonthTotals } from "@waymark/contracts/sponsor-report";
import { ReportMonth } from "@waymark/domain/sponsor-report";
import { expect, test } from "vitest";
import { reportCsv } from "./report-csv.ts";

const month: MonthTotals = {
  month: ReportMonth.parse("2026-03"),
  mentees: {
    people: 20,
    marks: {
      joined: 20,
      matched: 11,
      met: null,
      answered: null,
      goal_set: null,
      goal_reached: null,
      rated: 11,
    },
    meanDays: { joined: 2.5, met: null },
    rating: { people: 11, start: 5, end: 4.5, change: -0.5, spread: 1 },
  },
  mentors: null,
  peers: null,
  sessions: { sessions: 40, hours: 38.5, answers: null },
  costs: [],
};

test("a saved report has a line for each figure, and an empty cell for what may not be told", () => {
  const lines = reportCsv([month]).split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "2026-03,mentees,People invited,20,",
      "2026-03,mentees,Were matched,11,20",
      "2026-03,mentees,Met for a session,,20",
      '2026-03,mentees,"Change, mean",-0.5,11',
      "2026-03,sessions,Hours,38.5,",
      "2026-03,sessions,Answered by both,,40",
    ]),
  );
  expect(lines.filter((line) => line.includes("mentors"))).toEqual([]);
});
