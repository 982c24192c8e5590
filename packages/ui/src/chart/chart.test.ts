import { expect, test } from "vitest";
import { niceMax } from "./nice-max.ts";
import { frame, placeOf } from "./place-of.ts";

test("an axis ends at a round number that is not below any value", () => {
  expect([[], [1], [3], [9], [12], [41], [100], [101]].map(niceMax)).toEqual([
    2, 2, 4, 10, 20, 100, 100, 200,
  ]);
});

test("values stand within the picture, the largest at its top and a lone one in its middle", () => {
  const place = placeOf(3, 10);
  expect(place(0, 0)).toEqual({ x: frame.left, y: frame.height - frame.bottom });
  expect(place(2, 10)).toEqual({ x: frame.width - frame.right, y: frame.top });
  expect(placeOf(1, 10)(0, 5).x).toBe((frame.left + frame.width - frame.right) / 2);
});
