import type { SearchSuggestion } from "@waymark/contracts/listing";
import { expect, test } from "vitest";
import { nearestSearch } from "./nearest-search.ts";
import type { SearchState } from "@waymark/contracts/search-address";

const found = (nearest: Partial<NonNullable<SearchSuggestion["nearest"]>>) => ({
  nearest: {
    text: "data",
    withoutWords: [],
    withoutFacets: [],
    withoutLimits: [],
    total: 12,
    ...nearest,
  },
});

const sentence = (state: SearchState, suggestion: SearchSuggestion) => {
  const said = nearestSearch(state, suggestion);
  return said && `${said.before}[${said.link}]${said.after}`;
};

test("a text put right is asked back, and its link keeps the choices", () => {
  const state = { q: "dtaa", skill: ["SQL"] };
  const suggestion = { spelling: "data", ...found({}) };
  expect(sentence(state, suggestion)).toBe("Did you mean [“data”]? 12 mentors.");
  expect(nearestSearch(state, suggestion)?.state).toEqual({ q: "data", skill: ["SQL"] });
});

test("a word too many is named, and its link leaves it out", () => {
  const suggestion = found({ withoutWords: ["qqqq"], total: 1 });
  expect(sentence({ q: "data qqqq" }, suggestion)).toBe(
    "Without “qqqq” there is [1 mentor for “data”].",
  );
  expect(nearestSearch({ q: "data qqqq" }, suggestion)?.state).toEqual({ q: "data" });
});

test("several choices and words are left out in one step", () => {
  const state = { q: "data qqqq zzzz", language: ["ar"], country: ["FR"], sort: "newest" } as const;
  const suggestion = found({
    withoutWords: ["qqqq", "zzzz"],
    withoutFacets: ["language", "country"],
  });
  expect(sentence(state, suggestion)).toBe(
    "Without the other words and a choice of language and country there are [12 mentors for “data”].",
  );
  expect(nearestSearch(state, suggestion)?.state).toEqual({ q: "data", sort: "newest" });
});

test("the limit that is in the way is named, also where nothing was typed", () => {
  const state = { hours: "mon.18:00-20:00", minutes: "60", tz: "Asia/Tokyo" } as const;
  const hours = found({ text: "", withoutLimits: ["hours"] });
  expect(sentence(state, hours)).toBe("Without your hours there are [12 mentors].");
  expect(nearestSearch(state, hours)?.state).toEqual({ minutes: "60", tz: "Asia/Tokyo" });
  const time = found({ withoutLimits: ["hours", "slots", "numbers"], withoutFacets: ["skill"] });
  expect(sentence({ q: "data", ...state, skill: ["R"], rated: "4" }, time)).toBe(
    "Without the wanted time, a limit of rating, and a choice of skill there are [12 mentors for “data”].",
  );
  expect(nearestSearch({ q: "data", ...state, skill: ["R"], rated: "4" }, time)?.state).toEqual({
    q: "data",
    tz: "Asia/Tokyo",
  });
});

test("what the ways out offer already is not said twice", () => {
  const state = { q: "data", language: ["ar"] };
  expect(nearestSearch(state, found({ withoutFacets: ["language"] }))).toBeUndefined();
  expect(nearestSearch(state, found({ text: "", withoutWords: ["data"] }))).toBeUndefined();
  expect(nearestSearch(state, {})).toBeUndefined();
  expect(nearestSearch(state, undefined)).toBeUndefined();
});
