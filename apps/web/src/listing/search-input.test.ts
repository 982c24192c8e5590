import { SearchInput } from "@waymark/contracts/listing";
import { parseSearchState } from "@waymark/contracts/search-address";
import { expect, test } from "vitest";
import { searchInputOf } from "./search-input.ts";

const now = { zone: "Europe/Berlin", nowMs: Date.parse("2026-03-02T09:00:00Z") };

test("an empty search asks for nothing", () => {
  expect(searchInputOf({}, now)).toEqual({});
});

test("an address becomes what the server takes", () => {
  const state = parseSearchState({
    q: " data ",
    skill: "SQL",
    language: ["de", "ar"],
    sort: "newest",
    priceMin: "20",
    rated: "4.5",
    since: "30",
  });
  const input = searchInputOf(state, now);
  expect(input).toEqual({
    text: "data",
    sort: "newest",
    facets: { skill: ["SQL"], language: ["de", "ar"] },
    priceCents: { min: 2000 },
    ratingMin: 4.5,
    publishedFrom: "2026-01-31T00:00:00.000Z",
  });
  expect(SearchInput.safeParse(input).success).toBe(true);
});

test("hours are meant in the zone of the address, or else in the reader's own", () => {
  const hours = "mon-tue.18:00-20:00";
  const weeklyHours = {
    mon: [{ start: "18:00", end: "20:00" }],
    tue: [{ start: "18:00", end: "20:00" }],
  };
  expect(searchInputOf({ hours, tz: "Asia/Tokyo" }, now).slots).toEqual({
    hours: { timeZone: "Asia/Tokyo", weeklyHours },
  });
  expect(searchInputOf({ hours }, now).slots?.hours?.timeZone).toBe("Europe/Berlin");
});

test("dates are whole days on the wall of that zone, through a change of its clocks", () => {
  const state = { from: "2026-03-28", to: "2026-03-29", minutes: "60" } as const;
  expect(searchInputOf(state, now).slots).toEqual({
    minutes: 60,
    from: "2026-03-27T23:00:00.000Z",
    to: "2026-03-29T22:00:00.000Z",
  });
});

test("dates that are over do not spoil a search that was kept", () => {
  expect(searchInputOf({ from: "2026-02-01", to: "2026-03-01" }, now).slots).toBeUndefined();
  expect(searchInputOf({ to: "2026-03-02" }, now).slots).toEqual({
    to: "2026-03-02T23:00:00.000Z",
  });
});

test("the slider counts only where the reader said something of themselves", () => {
  expect(searchInputOf({ like: "-50" }, now)).toEqual({});
  expect(searchInputOf({ like: "-50" }, { ...now, aboutMe: { skills: ["SQL"] } })).toEqual({
    viewer: { likeness: -0.5, skills: ["SQL"] },
  });
  expect(searchInputOf({}, { ...now, aboutMe: { skills: ["SQL"] } })).toEqual({});
});
