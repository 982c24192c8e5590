import type { SearchAnswer } from "@waymark/contracts/listing";
import { expect, test } from "vitest";
import { waysOut } from "./ways-out.ts";

const nobody: SearchAnswer = {
  total: 0,
  isAnybodyRated: false,
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

test("limits of time and of numbers can be given up one by one", () => {
  const ways = waysOut(
    { hours: "mon-fri.18:00-20:00", minutes: "60", priceMax: "40", since: "30" },
    nobody,
  );
  expect(ways.map(({ label, state }) => [label, state])).toEqual([
    ["At any hour", { minutes: "60", priceMax: "40", since: "30" }],
    ["Whenever they have time", { priceMax: "40", since: "30" }],
    ["Any price and date", { hours: "mon-fri.18:00-20:00", minutes: "60" }],
    ["Everybody", {}],
  ]);
});

test("hours without a wanted time are given up once, not twice", () => {
  const labels = waysOut({ hours: "mon-fri.18:00-20:00" }, nobody).map(({ label }) => label);
  expect(labels).toEqual(["At any hour", "Everybody"]);
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
