import { expect, it } from "vitest";
import { keepHasRatings } from "../src/listing-search/keep-has-ratings.ts";
import { NOW } from "./arbitraries.ts";
import { make } from "./make.ts";
import { delta, open } from "./open.ts";

const id = (number: number): string => `lst_${String(number).padStart(32, "0")}`;
const unrated = make({ id: id(1), rating: 0 });

it("tells of each index anew whether anybody in it is rated", () => {
  const hasRatings = keepHasRatings();
  const index = open([unrated]);
  expect(hasRatings(index, NOW)).toBe(false);
  expect(hasRatings(delta(index, [make({ id: id(2), rating: 3.5 })]), NOW)).toBe(true);
  expect(hasRatings(open([]), NOW)).toBe(false);
});
