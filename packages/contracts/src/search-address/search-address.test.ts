import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SearchInput, facetNames } from "../listing/index.ts";
import { parseQueryString, stringifyQueryString } from "../query-string/index.ts";
import {
  leastRatings,
  normalSearch,
  parseSearchState,
  readWeek,
  type SearchState,
  sessionLengths,
  sinceDays,
  sorts,
  type UsualWeek,
  weekdays,
  withHours,
  writeWeek,
} from "./index.ts";

const quarters = Array.from({ length: 97 }, (_, at) => {
  const [hours, rest] = [Math.floor(at / 4), (at % 4) * 15];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
});
const range = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, length]) => ({
    start: quarters[from] ?? "",
    end: quarters[Math.min(96, from + length)] ?? "",
  }));
const week = fc
  .array(fc.tuple(fc.subarray([...weekdays]), fc.array(range, { maxLength: 8 })), { maxLength: 6 })
  .map((steps) =>
    steps.reduce<UsualWeek>(
      (week, [days, ranges]) => withHours(week, days, (before) => [...before, ...ranges]),
      {},
    ),
  );

const date = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const price = fc.integer({ min: 0, max: 10_000 });
const state: fc.Arbitrary<SearchState> = fc
  .record(
    {
      q: fc.string({ minLength: 1, maxLength: 200 }),
      sort: fc.constantFrom(...sorts),
      minutes: fc.constantFrom(...sessionLengths),
      from: date,
      to: date,
      hours: week.map(writeWeek),
      tz: fc.constantFrom("Asia/Tokyo", "Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"),
      priceMin: price.map(String),
      priceMax: price.map(String),
      rated: fc.constantFrom(...leastRatings),
      since: fc.constantFrom(...sinceDays),
      like: fc.integer({ min: -100, max: 100 }).map(String),
      ...Object.fromEntries(
        facetNames.map((facet) => [
          facet,
          fc.array(fc.string({ maxLength: 70 }), { maxLength: 25 }),
        ]),
      ),
    },
    { requiredKeys: [] },
  )
  .map(parseSearchState);

describe("the address of a search", () => {
  test("any search that is written into an address is read back from it", () => {
    fc.assert(
      fc.property(state, (search) => {
        expect(parseSearchState(parseQueryString(stringifyQueryString(search)))).toEqual(search);
      }),
    );
  });

  test("written anew it stays as it is, whatever it was at first", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), state.map(stringifyQueryString)), (text) => {
        const normal = normalSearch(text);
        expect(normalSearch(normal)).toBe(normal);
      }),
    );
  });

  test("a person can read it", () => {
    const text =
      "q=data&sort=nextSlot&minutes=45&hours=mon-fri.18:00-20:00,sat.09:00-12:00&tz=Asia/Tokyo&skill=SQL";
    expect(normalSearch(text)).toBe(text);
  });

  test.each([
    ["an unknown order", { sort: "price" }],
    ["a session that nobody offers", { minutes: "50" }],
    ["a day that is not there", { from: "2026-02-30" }],
    ["a day of long ago", { to: "0026-02-03" }],
    ["hours off the quarter", { hours: "mon.18:10-20:00" }],
    ["hours that end before they start", { hours: "mon.20:00-18:00" }],
    ["days that do not follow each other", { hours: "fri-mon.18:00-20:00" }],
    ["a day that no week has", { hours: "foo.18:00-20:00" }],
    ["an offset in place of a zone", { tz: "+02:00" }],
    ["a zone that is none", { tz: "Mars/Olympus" }],
    ["a price below nothing", { priceMin: "-1" }],
    ["a price that is no number", { priceMax: "1e3" }],
    ["the middle of the slider", { like: "0" }],
    ["a slider beyond its end", { like: "101" }],
    ["a rating that is not offered", { rated: "1" }],
  ])("%s is left out", (_, query) => {
    expect(parseSearchState(query)).toEqual({});
  });

  test("an end before its beginning is left out", () => {
    expect(
      parseSearchState({ from: "2026-03-10", to: "2026-03-09", priceMin: "9", priceMax: "8" }),
    ).toEqual({ from: "2026-03-10", priceMin: "9" });
  });
});

describe("a usual week", () => {
  test("whatever it is made of, the server takes it", () => {
    fc.assert(
      fc.property(week, (hours) => {
        const slots = { hours: { timeZone: "Asia/Tokyo", weeklyHours: hours } };
        expect(SearchInput.safeParse({ slots }).error).toBeUndefined();
      }),
    );
  });

  test("any week is read back as it was written", () => {
    fc.assert(
      fc.property(week, (hours) => {
        expect(readWeek(writeWeek(hours))).toEqual(hours);
      }),
    );
  });

  test("days with the same hours stand together, and hours that touch are one", () => {
    expect(
      writeWeek(readWeek("tue.18:00-19:00,mon-wed.19:00-20:00.08:00-09:00,sat-sun.22:00-24:00")),
    ).toBe(
      "mon.08:00-09:00.19:00-20:00,tue.08:00-09:00.18:00-20:00,wed.08:00-09:00.19:00-20:00,sat-sun.22:00-24:00",
    );
  });
});
