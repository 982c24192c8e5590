import { closedDates, limitPeriodsOf, LocalDate } from "@waymark/domain/availability";
import { describe, expect, it } from "vitest";

const date = (text: string): LocalDate => LocalDate.parse(text);
const none = { sessionsPerDayMax: null, sessionsPerWeekMax: null, monthlyBudgetMinutes: null };
const unused = { sessionsByDay: {}, sessionsByWeek: {}, minutesByMonth: {} };
const aroundMonthEnd = { first: date("2026-03-30"), last: date("2026-04-06") };

describe("limits", () => {
  it("count a date in its own day, the week of its Monday and its month", () => {
    expect(limitPeriodsOf(date("2026-03-01"))).toEqual({
      day: "2026-03-01",
      week: "2026-02-23",
      month: "2026-03",
    });
  });

  it("close nothing when there are none", () => {
    expect(closedDates(none, unused, 60, aroundMonthEnd)).toEqual([]);
  });

  it("close a full day alone", () => {
    const usage = { ...unused, sessionsByDay: { "2026-03-31": 2, "2026-04-01": 1 } };
    expect(closedDates({ ...none, sessionsPerDayMax: 2 }, usage, 60, aroundMonthEnd)).toEqual([
      { date: "2026-03-31", limit: "day" },
    ]);
  });

  it("close a full week from Monday to Sunday, across the end of a month", () => {
    const usage = { ...unused, sessionsByWeek: { "2026-03-30": 4 } };
    const closed = closedDates({ ...none, sessionsPerWeekMax: 4 }, usage, 60, aroundMonthEnd);
    expect(closed.map((entry) => entry.date)).toEqual([
      "2026-03-30",
      "2026-03-31",
      "2026-04-01",
      "2026-04-02",
      "2026-04-03",
      "2026-04-04",
      "2026-04-05",
    ]);
  });

  it("close a month for sessions that its budget no longer holds, and only for those", () => {
    const usage = { ...unused, minutesByMonth: { "2026-03": 550 } };
    const budget = { ...none, monthlyBudgetMinutes: 600 };
    expect(closedDates(budget, usage, 50, aroundMonthEnd)).toEqual([]);
    expect(closedDates(budget, usage, 60, aroundMonthEnd)).toEqual([
      { date: "2026-03-30", limit: "month" },
      { date: "2026-03-31", limit: "month" },
    ]);
  });
});
