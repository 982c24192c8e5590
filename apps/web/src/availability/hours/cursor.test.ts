import { describe, expect, test } from "vitest";
import {
  blockOf,
  cursorAt,
  isBlockMarked,
  type KeyMeaning,
  meaningOf,
  movedCursor,
} from "./cursor.ts";

const shown = { startMinute: 360, endMinute: 1320 };
const plain = { shiftKey: false, ctrlKey: false };

const go = (key: string, keys: Partial<typeof plain> = {}) => {
  const meaning: KeyMeaning | undefined = meaningOf({ key, ...plain, ...keys }, false);
  if (meaning?.act !== "go") throw new Error(`${key} does not go anywhere`);
  return meaning;
};

describe("the keyboard in the grid", () => {
  test("goes by quarters, by hours and by days, and stays inside", () => {
    const nine = cursorAt({ day: 0, minute: 540 });
    expect(movedCursor(nine, go("ArrowRight"), shown).head).toEqual({ day: 0, minute: 555 });
    expect(movedCursor(nine, go("ArrowLeft", { ctrlKey: true }), shown).head.minute).toBe(480);
    expect(movedCursor(nine, go("PageDown"), shown).head.minute).toBe(600);
    expect(movedCursor(nine, go("ArrowUp"), shown).head.day).toBe(0);
    expect(movedCursor(nine, go("ArrowDown"), shown).head.day).toBe(1);
    expect(movedCursor(nine, go("Home"), shown).head.minute).toBe(360);
    expect(movedCursor(nine, go("End"), shown).head.minute).toBe(1305);
  });

  test("spreads a block from where it began, in any direction", () => {
    const start = cursorAt({ day: 4, minute: 1080 });
    const up = [1, 2, 3, 4].reduce(
      (cursor) => movedCursor(cursor, go("ArrowUp", { shiftKey: true }), shown),
      start,
    );
    const wide = movedCursor(up, go("ArrowRight", { shiftKey: true, ctrlKey: true }), shown);
    expect(blockOf(wide)).toEqual({ firstDay: 0, lastDay: 4, startMinute: 1080, endMinute: 1140 });
    expect(isBlockMarked(wide)).toBe(true);
    expect(isBlockMarked(movedCursor(wide, go("ArrowDown"), shown))).toBe(false);
  });

  test("spreads by whole hours, and back to where it began", () => {
    const hour = { shiftKey: true };
    const start = cursorAt({ day: 0, minute: 1020 });
    const once = movedCursor(start, go("PageDown", hour), shown);
    const twice = movedCursor(once, go("PageDown", hour), shown);
    expect([blockOf(once).endMinute, blockOf(twice).endMinute]).toEqual([1080, 1140]);
    const back = movedCursor(
      movedCursor(twice, go("PageUp", hour), shown),
      go("PageUp", hour),
      shown,
    );
    expect(isBlockMarked(back)).toBe(false);
  });

  test("turns its arrows round where time runs to the left", () => {
    expect(meaningOf({ key: "ArrowLeft", ...plain }, true)).toMatchObject({ minutes: 15 });
  });

  test("leaves every other key to the page", () => {
    expect(["Tab", "a", "F5"].map((key) => meaningOf({ key, ...plain }, false))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
