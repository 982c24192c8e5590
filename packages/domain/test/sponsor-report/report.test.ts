import { describe, expect, test } from "vitest";
import { EnrolmentId } from "../../src/id/index.ts";
import { Sponsoring } from "../../src/programme/index.ts";
import {
  closeMonth,
  costsOf,
  endOfMonth,
  figuresOf,
  isWithin,
  monthOf,
  nextMonth,
  peopleTotals,
  previousMonth,
  ReportMonth,
  type ReportPerson,
  type ReportSession,
  sessionTotals,
  valuesOf,
} from "../../src/sponsor-report/index.ts";
import { addDays, Instant } from "../../src/time/index.ts";

const march = ReportMonth.parse("2026-03");
const inMarch = Instant.parse("2026-03-10T12:00:00.000Z");
const inApril = Instant.parse("2026-04-10T12:00:00.000Z");

const idOf = (prefix: number, index: number): EnrolmentId =>
  EnrolmentId.parse(`enr_${String(prefix).padStart(16, "0")}${String(index).padStart(16, "0")}`);

const menteeOf = (index: number, more: Partial<ReportPerson> = {}): ReportPerson => ({
  id: idOf(1, index),
  side: "mentee",
  department: "",
  location: "",
  invitedAt: Instant.parse("2026-03-01T00:00:00.000Z"),
  marks: {},
  ...more,
});

const mentees = (count: number, more: Partial<ReportPerson> = {}): ReportPerson[] =>
  Array.from({ length: count }, (_, index) => menteeOf(index, more));

const sessionOf = (index: number, more: Partial<ReportSession> = {}): ReportSession => ({
  menteeId: idOf(1, index),
  mentorId: idOf(2, index),
  settledAt: inMarch,
  minutes: 60,
  answers: 2,
  ...more,
});

const sessions = (count: number, more: Partial<ReportSession> = {}): ReportSession[] =>
  Array.from({ length: count }, (_, index) => sessionOf(index, more));

const joined = { joined: { at: inMarch, days: 3 } };

describe("a month's report", () => {
  test("says nothing of eight people, and of nine how many they are", () => {
    expect(closeMonth([], { month: march, people: mentees(8), sessions: [] })).toEqual([]);
    const blocks = closeMonth([], { month: march, people: mentees(9), sessions: [] });
    expect(blocks.map((block) => figuresOf(block).people)).toEqual([9]);
  });

  test("tells of so many that nine are left of whom it is not told, or of all", () => {
    const told = (count: number): number | undefined => {
      const people = mentees(30).map((person, index) =>
        index < count ? { ...person, marks: joined } : person,
      );
      const [block] = closeMonth([], { month: march, people, sessions: [] });
      return block && figuresOf(block).marks.joined;
    };
    expect([0, 8, 14, 15, 21, 22, 29, 30].map(told)).toEqual([0, 0, 0, 15, 21, 21, 21, 30]);
  });

  test("counts what happened after its end in a later month", () => {
    const people = mentees(12, { marks: { joined: { at: inApril, days: 3 } } });
    const first = closeMonth([], { month: march, people, sessions: [] });
    expect(first.map((block) => figuresOf(block).marks.joined)).toEqual([0]);
    const second = closeMonth(first, { month: nextMonth(march), people, sessions: [] });
    expect(second.map((block) => figuresOf(block).marks.joined)).toEqual([12]);
  });

  test("keeps newcomers back until they are enough for a block of their own", () => {
    const first = closeMonth([], { month: march, people: mentees(10), sessions: [] });
    const few = closeMonth(first, { month: nextMonth(march), people: mentees(18), sessions: [] });
    expect(few.map((block) => figuresOf(block).people)).toEqual([10]);
    const enough = closeMonth(first, {
      month: nextMonth(march),
      people: mentees(19),
      sessions: [],
    });
    expect(enough.map((block) => figuresOf(block).people)).toEqual([10, 9]);
  });

  test("sums sessions up once nine pairs that share nobody have met, and a lone later one with others", () => {
    const people = mentees(20);
    const one = (held: ReportSession[]) =>
      closeMonth([], { month: march, people, sessions: held }).map(
        (block) => figuresOf(block).sessions,
      );
    expect(one(sessions(8))).toEqual([0]);
    expect(one(sessions(20, { mentorId: idOf(2, 0) }))).toEqual([0]);
    expect(one(sessions(9))).toEqual([9]);
    const march9 = closeMonth([], { month: march, people, sessions: sessions(9) });
    const later = [...sessions(9), sessionOf(10, { settledAt: inApril })];
    const april = closeMonth(march9, { month: nextMonth(march), people, sessions: later });
    expect(april.map((block) => figuresOf(block).sessions)).toEqual([9]);
  });

  test("does not split answers by which a single pair stands out", () => {
    const people = mentees(20);
    const answersOf = (held: ReportSession[]) =>
      closeMonth([], { month: march, people, sessions: held }).map(
        (block) => figuresOf(block).answers,
      );
    expect(answersOf([...sessions(9), sessionOf(12, { answers: 0 })])).toEqual([
      { both: 0, one: 0, none: 0 },
    ]);
    const nine = Array.from({ length: 9 }, (_, index) => sessionOf(9 + index, { answers: 0 }));
    expect(answersOf([...sessions(9), ...nine])).toEqual([{ both: 9, one: 0, none: 9 }]);
  });

  test("does not change a block's people when somebody's data were erased", () => {
    const first = closeMonth([], { month: march, people: mentees(12), sessions: [] });
    const erased = closeMonth(first, { month: nextMonth(march), people: mentees(3), sessions: [] });
    expect(erased.map((block) => figuresOf(block))).toEqual(first.map((block) => figuresOf(block)));
  });
});

describe("a filter", () => {
  const people = [
    ...mentees(54).map((person) => ({ ...person, department: "Sales" })),
    ...mentees(108)
      .slice(54)
      .map((person) => ({ ...person, department: "Support" })),
    ...mentees(112)
      .slice(108)
      .map((person) => ({ ...person, department: "Law" })),
  ];
  const figures = closeMonth([], { month: march, people, sessions: [] }).map(figuresOf);

  test("offers a department only if it has enough people, and adds a small one to another without a name", () => {
    expect(valuesOf(figures, "department")).toEqual(["Support"]);
    expect(figures.map(({ labels, people: count }) => [labels.department, count])).toEqual([
      ["Support", 54],
      [null, 58],
    ]);
  });

  test("finds whole blocks, and all of them when nothing is chosen", () => {
    expect(figures.filter((one) => isWithin(one, { department: "Support" }))).toHaveLength(1);
    expect(figures.filter((one) => isWithin(one, { department: "Law" }))).toEqual([]);
    expect(figures.filter((one) => isWithin(one, {}))).toHaveLength(2);
  });
});

describe("totals", () => {
  const rated = mentees(10).map((person, index) => ({
    ...person,
    marks: { ...joined, rated: { at: inMarch } },
    rating: { start: 3, end: index < 5 ? 5 : 7 },
  }));
  const figures = closeMonth([], {
    month: march,
    people: rated,
    sessions: sessions(10, { minutes: 45, answers: 1 }),
  }).map(figuresOf);

  test("are means with their number and spread, and null where too few stand behind", () => {
    expect(peopleTotals(figures)).toMatchObject({
      people: 10,
      marks: { joined: 10, matched: null, rated: 10 },
      meanDays: { joined: 3, met: null },
      rating: { people: 10, start: 3, end: 6, change: 3, spread: 1 },
    });
    expect(peopleTotals([])).toBeNull();
  });

  test("count hours, answers and what a session has cost", () => {
    const totals = sessionTotals(figures);
    expect(totals).toEqual({ sessions: 10, hours: 7.5, answers: { both: 0, one: 10, none: 0 } });
    const sponsored = Sponsoring.parse({
      currency: "EUR",
      priceMinorPerSession: 9000,
      budgetMinor: 500_000,
    });
    expect(totals && costsOf(totals, sponsored)).toEqual({
      currency: "EUR",
      sessions: 10,
      hours: 7.5,
      budgetMinor: 500_000,
      spentMinor: 90_000,
      perSessionMinor: 9000,
      perHourMinor: 12_000,
    });
    expect(sessionTotals([])).toBeNull();
  });
});

test("a month ends where the next one begins, also at the end of a year", () => {
  const december = ReportMonth.parse("2026-12");
  expect(endOfMonth(december)).toBe("2027-01-01T00:00:00.000Z");
  expect(previousMonth(nextMonth(december))).toBe(december);
  expect(monthOf(addDays(endOfMonth(december), -1))).toBe(december);
});
