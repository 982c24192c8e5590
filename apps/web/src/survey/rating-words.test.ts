import { expect, test } from "vitest";
import { tappedIn } from "./rating-words.ts";

test("what was tapped in the mail is one of the five, or nothing", () => {
  expect(["1", "5"].map(tappedIn)).toEqual([1, 5]);
  expect(["", "0", "6", "05", "5.0", "accept"].map(tappedIn)).toEqual(Array(6).fill(undefined));
});
