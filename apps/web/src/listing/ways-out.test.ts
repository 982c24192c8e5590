import type { SearchAnswer } from "@waymark/contracts/listing";
import { expect, test } from "vitest";
import { waysOut } from "./ways-out.ts";

const nobody: SearchAnswer = {
  total: 0,
  hits: [],
  facets: {
    skill: [],
    industry: [],
    function: [],
    seniority: [],
    country: [],
    price: [],
    zone: [],
    time: [],
    language: [
      { value: "de", count: 12 },
      { value: "fr", count: 3 },
    ],
  },
};

test("giving up a choice is offered where it would find somebody", () => {
  const ways = waysOut({ skill: ["SQL"], language: ["ar"] }, nobody);
  expect(ways[0]).toEqual({ label: "Any language", state: { skill: ["SQL"] }, atLeast: 12 });
  expect(ways.map(({ label }) => label)).not.toContain("Any skill");
});

test("leaving out the text is offered beside the choices", () => {
  expect(waysOut({ q: "data", language: ["ar"] }, nobody)).toContainEqual({
    label: "Without “data”",
    state: { language: ["ar"] },
    atLeast: undefined,
  });
});

test("there is always a way to everybody", () => {
  expect(waysOut({ q: "qqqq" }, nobody)).toEqual([
    { label: "Everybody", state: {}, atLeast: undefined },
  ]);
});
