import { clampTo, gridMinutes, type MinuteRange } from "./minute-range.ts";
import type { Block } from "./week.ts";

/** A quarter of an hour in the grid. */
export type Cell = { readonly day: number; readonly minute: number };

/** Where the keyboard stands, and the cell from which a marked block was spread. */
export type Cursor = { readonly anchor: Cell; readonly head: Cell };

export const cursorAt = (cell: Cell): Cursor => ({ anchor: cell, head: cell });

export const isBlockMarked = ({ anchor, head }: Cursor): boolean =>
  anchor.day !== head.day || anchor.minute !== head.minute;

/** All that lies between the two ends of the cursor. */
export const blockOf = ({ anchor, head }: Cursor): Block => ({
  firstDay: Math.min(anchor.day, head.day),
  lastDay: Math.max(anchor.day, head.day),
  startMinute: Math.min(anchor.minute, head.minute),
  endMinute: Math.max(anchor.minute, head.minute) + gridMinutes,
});

/** What a key means in the grid. */
export type KeyMeaning =
  | {
      readonly act: "go";
      readonly days: number;
      readonly minutes: number;
      readonly spreads: boolean;
    }
  | { readonly act: "toggle" | "close" | "unmark" };

type Pressed = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
};

const wholeDayMinutes = 1440;

/** @param isRightToLeft where time runs to the left, so do the arrows */
export const meaningOf = (
  { key, shiftKey, ctrlKey }: Pressed,
  isRightToLeft: boolean,
): KeyMeaning | undefined => {
  const go = (days: number, minutes: number): KeyMeaning => ({
    act: "go",
    days,
    minutes,
    spreads: shiftKey,
  });
  const ahead = isRightToLeft ? -1 : 1;
  const step = ctrlKey ? 60 : gridMinutes;
  switch (key) {
    case "ArrowRight":
      return go(0, ahead * step);
    case "ArrowLeft":
      return go(0, -ahead * step);
    case "ArrowDown":
      return go(1, 0);
    case "ArrowUp":
      return go(-1, 0);
    case "PageDown":
      return go(0, 60);
    case "PageUp":
      return go(0, -60);
    case "Home":
      return go(0, -wholeDayMinutes);
    case "End":
      return go(0, wholeDayMinutes);
    case "Enter":
    case " ":
      return { act: "toggle" };
    case "Delete":
    case "Backspace":
      return { act: "close" };
    case "Escape":
      return { act: "unmark" };
    default:
      return undefined;
  }
};

/** Keeps a cell inside the week and the hours that the grid shows. */
export const cellWithin = ({ day, minute }: Cell, shown: MinuteRange): Cell => ({
  day: clampTo(day, 0, 6),
  minute: clampTo(minute, shown.startMinute, shown.endMinute - gridMinutes),
});

/** A block that spreads by hours is whole hours long, its first quarter included. */
const spreadMinute = ({ anchor, head }: Cursor, minutes: number): number => {
  const to = head.minute + minutes;
  if (minutes === 60 && head.minute === anchor.minute) return to - gridMinutes;
  return minutes === -60 && to === anchor.minute - gridMinutes ? anchor.minute : to;
};

export const movedCursor = (
  cursor: Cursor,
  { days, minutes, spreads }: Extract<KeyMeaning, { act: "go" }>,
  shown: MinuteRange,
): Cursor => {
  const minute = spreads ? spreadMinute(cursor, minutes) : cursor.head.minute + minutes;
  const head = cellWithin({ day: cursor.head.day + days, minute }, shown);
  return { anchor: spreads ? cursor.anchor : head, head };
};
