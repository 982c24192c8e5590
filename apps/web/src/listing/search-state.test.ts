import { expect, test } from "vitest";
import {
  choicesOf,
  parseSearchState,
  searchInputOf,
  toggleChoice,
  withFacet,
  withText,
} from "./search-state.ts";

test("an address without a search is an empty search", () => {
  expect(parseSearchState({})).toEqual({});
  expect(searchInputOf({})).toEqual({});
});

test("an address becomes what the server takes", () => {
  const state = parseSearchState({
    q: " data ",
    skill: "SQL",
    language: ["de", "ar"],
    sort: "newest",
  });
  expect(searchInputOf(state)).toEqual({
    text: "data",
    sort: "newest",
    facets: { skill: ["SQL"], language: ["de", "ar"] },
  });
});

test("what makes no sense in an address is left out", () => {
  expect(
    parseSearchState({
      q: ["a", "b"],
      sort: "price",
      skill: "",
      country: ["x".repeat(61)],
      page: "2",
    }),
  ).toEqual({});
});

test("an address cannot ask for more than the server allows", () => {
  const many = Array.from({ length: 40 }, (_, at) => `skill ${at}`);
  const state = parseSearchState({ q: "x".repeat(500), skill: [...many, ...many] });
  expect(state.q).toHaveLength(200);
  expect(state.skill).toHaveLength(20);
});

test("ticking twice is not ticking at all", () => {
  const choice = { facet: "skill", value: "SQL" } as const;
  const once = toggleChoice({ q: "data" }, choice);
  expect(once).toEqual({ q: "data", skill: ["SQL"] });
  expect(toggleChoice(once, choice)).toEqual({ q: "data" });
});

test("a facet or the text can be taken out without touching the rest", () => {
  const state = { q: "data", skill: ["SQL"], language: ["de"] };
  expect(withFacet(state, "skill", [])).toEqual({ q: "data", language: ["de"] });
  expect(withText(state, "  ")).toEqual({ skill: ["SQL"], language: ["de"] });
});

test("ticked values are listed in the order of the facets", () => {
  expect(choicesOf({ language: ["de"], skill: ["SQL", "R"] })).toEqual([
    { facet: "skill", value: "SQL" },
    { facet: "skill", value: "R" },
    { facet: "language", value: "de" },
  ]);
});
