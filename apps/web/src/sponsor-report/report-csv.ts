import type { MonthTotals } from "@waymark/contracts/sponsor-report";
import { writeRows } from "@waymark/spreadsheet/write";
import { markText } from "./report-text.ts";

/** Null is what may not be told: an empty cell. */
type Row = readonly (string | number | null)[];

const sides = ["mentees", "mentors", "peers"] as const;
const marks = [
  "joined",
  "matched",
  "met",
  "answered",
  "goal_set",
  "goal_reached",
  "rated",
] as const;

const peopleRows = (month: MonthTotals): readonly Row[] =>
  sides.flatMap((side) => {
    const totals = month[side];
    if (totals === null) return [];
    const { people, rating, meanDays } = totals;
    return [
      [month.month, side, "People invited", people, null],
      ...marks.map((mark) => [month.month, side, markText[mark], totals.marks[mark], people]),
      [month.month, side, "Mean days until they joined", meanDays.joined, totals.marks.joined],
      [month.month, side, "Mean days from match to first session", meanDays.met, totals.marks.met],
      [
        month.month,
        side,
        "Skill at the start, mean",
        rating?.start ?? null,
        rating?.people ?? null,
      ],
      [month.month, side, "Skill at the end, mean", rating?.end ?? null, rating?.people ?? null],
      [month.month, side, "Change, mean", rating?.change ?? null, rating?.people ?? null],
      [month.month, side, "Change, spread", rating?.spread ?? null, rating?.people ?? null],
    ];
  });

const sessionRows = ({ month, sessions }: MonthTotals): readonly Row[] => {
  if (sessions === null) return [];
  const { both, one, none } = sessions.answers ?? { both: null, one: null, none: null };
  return [
    [month, "sessions", "Sessions that took place", sessions.sessions, null],
    [month, "sessions", "Hours", sessions.hours, null],
    [month, "sessions", "Answered by both", both, sessions.sessions],
    [month, "sessions", "Answered by one", one, sessions.sessions],
    [month, "sessions", "Answered by nobody", none, sessions.sessions],
  ];
};

const costRows = ({ month, costs }: MonthTotals): readonly Row[] =>
  costs.flatMap(({ currency, spentMinor, budgetMinor, perSessionMinor }) => [
    [month, "costs", `Spent, smallest unit of ${currency}`, spentMinor, budgetMinor],
    [month, "costs", `For each session, smallest unit of ${currency}`, perSessionMinor, null],
  ]);

const head: Row = ["month", "of", "figure", "value (people: at least)", "out of"];

/** All months of a report, a figure a line. */
export const reportCsv = (months: readonly MonthTotals[]): string =>
  writeRows(
    [
      head,
      ...months.flatMap((month) => [
        ...peopleRows(month),
        ...sessionRows(month),
        ...costRows(month),
      ]),
    ].map((row) => row.map((cell) => cell ?? "")),
  );
