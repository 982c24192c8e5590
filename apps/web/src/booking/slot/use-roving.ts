import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Day } from "./day.ts";
import { moveFrom, moveOfKey } from "./move-focus.ts";

type Roving = {
  readonly times: RefObject<HTMLFieldSetElement | null>;
  /** The one time that the Tab key stops at. */
  readonly tabStop: string | undefined;
  /** For each time, which carries its start as `data-start`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const turns: Readonly<Record<string, -1 | 1>> = { PageUp: -1, PageDown: 1 };

const focusTime = (place: HTMLElement | null, start: string): void =>
  place?.querySelector<HTMLElement>(`[data-start="${CSS.escape(start)}"]`)?.focus();

/**
 * One Tab stop for all times, and arrows among them (WAI-ARIA APG, "roving tabindex"). Page Up and
 * Page Down turn to other dates; the focus goes on to their first time.
 *
 * @param days undefined while they are on their way
 */
export const useRoving = (
  days: readonly Day[] | undefined,
  chosen: string | undefined,
  onTurn: (by: -1 | 1) => void,
): Roving => {
  const element = useRef<HTMLFieldSetElement>(null);
  const isTurning = useRef(false);
  const [active, setActive] = useState<string>();
  const starts = (days ?? []).flatMap(({ times }) => times.map(({ start }) => start));
  const tabStop = [active, chosen].find((start) => start !== undefined && starts.includes(start));
  const [first] = starts;

  useEffect(() => {
    if (!isTurning.current || days === undefined) return;
    isTurning.current = false;
    if (first === undefined) element.current?.focus();
    else focusTime(element.current, first);
  }, [days, first]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const start = event.currentTarget.dataset["start"];
    if (start === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = Object.hasOwn(turns, event.key) ? turns[event.key] : undefined;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    const move = moveOfKey(event.key, isRightToLeft);
    if (turn === undefined && move === undefined) return;
    event.preventDefault();
    if (turn !== undefined) {
      isTurning.current = true;
      onTurn(turn);
      return;
    }
    const next = move === undefined ? undefined : moveFrom(days ?? [], start, move);
    if (next === undefined) return;
    setActive(next);
    focusTime(element.current, next);
  };
  return { times: element, tabStop: tabStop ?? first, onKeyDown };
};
