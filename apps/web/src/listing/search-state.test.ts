import { expect, test } from "vitest";
import { choicesOf, toggleChoice, withFacet, without, withText } from "./search-state.ts";

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

test("parts that are not there can be left out, too", () => {
  expect(without({ q: "data", sort: "newest" }, "sort", "hours")).toEqual({ q: "data" });
});

test("ticked values are listed in the order of the facets", () => {
  expect(choicesOf({ language: ["de"], skill: ["SQL", "R"] })).toEqual([
    { facet: "skill", value: "SQL" },
    { facet: "skill", value: "R" },
    { facet: "language", value: "de" },
  ]);
});
