import { expect, test } from "vitest";
import { gapText } from "./gap-text.ts";

test("a gap is told without blame, whichever way it goes", () => {
  const told = (from: number, to: number) => gapText({ from, to, gap: to - from, at: "end" });
  expect(told(4, 7)).toBe("From 4 to 7: 3 steps up from the start to the end.");
  expect(told(4, 5)).toBe("From 4 to 5: 1 step up from the start to the end.");
  expect(told(4, 4)).toMatch(/^Still 4/);
  expect(told(4, 2)).toMatch(/sees better what is missing/);
});
