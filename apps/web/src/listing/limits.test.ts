import { expect, test } from "vitest";
import { limitsOf, weekLabel } from "./limits.ts";
import { searchName } from "./search-name.ts";

test("a week reads as people write it", () => {
  expect(weekLabel("mon-fri.18:00-20:00,sat.09:00-12:00.14:00-24:00")).toBe(
    "Mon–Fri 18:00–20:00, Sat 09:00–12:00 14:00–24:00",
  );
  expect(weekLabel("sun.09:00-12:00", "America/New_York")).toBe("Sun 09:00–12:00 in New York");
});

test("each limit says what it is and takes away nothing but itself", () => {
  const state = {
    hours: "mon.18:00-20:00",
    minutes: "45",
    from: "2026-03-02",
    to: "2026-03-08",
    like: "-25",
    priceMax: "40",
    rated: "4",
    since: "7",
  } as const;
  expect(limitsOf(state).map(({ text }) => text.replaceAll(/\s/gu, " "))).toEqual([
    "Mon 18:00–20:00",
    "45 min free",
    "2 – 8 Mar",
    "Different from me",
    "Up to 40 an hour",
    "Rated 4 or better",
    "New in 7 days",
  ]);
  for (const { left } of limitsOf(state)) expect(limitsOf(left)).toHaveLength(6);
});

test.each([
  [{ from: "2026-03-02" }, "From 2 Mar"],
  [{ to: "2026-03-08" }, "Until 8 Mar"],
  [{ priceMin: "20" }, "From 20 an hour"],
  [{ priceMin: "20", priceMax: "40" }, "20–40 an hour"],
  [{ like: "50" }, "Like me"],
])("%j is %s", (state, text) => {
  expect(limitsOf(state).map((limit) => limit.text)).toEqual([text]);
});

test("a search without limits has none", () => {
  expect(limitsOf({ q: "data", skill: ["SQL"], sort: "newest", tz: "Asia/Tokyo" })).toEqual([]);
});

test("the name of a search says what it looks for, in at most 60 letters", () => {
  expect(searchName({ q: "data", language: ["de"], hours: "mon-fri.18:00-20:00" })).toBe(
    "data, German, Mon–Fri 18:00–20:00",
  );
  expect(searchName({ q: "a".repeat(200) })).toHaveLength(60);
});
