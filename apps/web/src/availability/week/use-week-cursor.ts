import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import {
  blockOf,
  cellWithin,
  type Cell,
  type Cursor,
  cursorAt,
  isBlockMarked,
  meaningOf,
  movedCursor,
} from "../hours/cursor.ts";
import type { MinuteRange } from "../hours/minute-range.ts";
import { blockText } from "../hours/week-text.ts";
import { isBlockOpen, type Week, withBlockClosed, withBlockOpen } from "../hours/week.ts";

type WeekCursor = {
  readonly cursor: Cursor;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  /** Where the keyboard goes on after a pointer has been there. */
  readonly place: (cell: Cell) => void;
};

const nineOnMonday: Cell = { day: 0, minute: 9 * 60 };

const optionAt = (grid: HTMLElement | null, { day, minute }: Cell): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(`[data-track="${day}"] [data-minute="${minute}"]`) ?? null;

/** The keyboard in the grid: one place of its own, a block that it can mark, and what it does to it. */
export const useWeekCursor = (
  grid: RefObject<HTMLElement | null>,
  week: Week,
  shown: MinuteRange,
  onChange: (week: Week, what: string) => void,
  say: (text: string) => void,
): WeekCursor => {
  const [placed, setCursor] = useState(() => cursorAt(nineOnMonday));
  const follows = useRef(false);
  const cursor: Cursor = {
    anchor: cellWithin(placed.anchor, shown),
    head: cellWithin(placed.head, shown),
  };
  const { day, minute } = cursor.head;
  useEffect(() => {
    if (follows.current) optionAt(grid.current, { day, minute })?.focus();
    follows.current = false;
  }, [grid, day, minute]);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const isOption = event.target instanceof HTMLElement && event.target.role === "option";
    const meaning = meaningOf(event, document.documentElement.dir === "rtl");
    if (!isOption || meaning === undefined || event.metaKey || event.altKey) return;
    event.preventDefault();
    const block = blockOf(cursor);
    switch (meaning.act) {
      case "go": {
        const next = movedCursor(cursor, meaning, shown);
        follows.current = true;
        setCursor(next);
        if (isBlockMarked(next)) say(`${blockText(blockOf(next))}, marked`);
        break;
      }
      case "toggle": {
        const isOpen = isBlockOpen(week, block);
        onChange(
          isOpen ? withBlockClosed(week, block) : withBlockOpen(week, block),
          `${blockText(block)}: ${isOpen ? "closed" : "open"}`,
        );
        setCursor(cursorAt(cursor.head));
        break;
      }
      case "close":
        onChange(withBlockClosed(week, block), `${blockText(block)}: closed`);
        setCursor(cursorAt(cursor.head));
        break;
      case "unmark":
        setCursor(cursorAt(cursor.head));
        break;
    }
  };
  return { cursor, press, place: (cell) => setCursor(cursorAt(cell)) };
};
