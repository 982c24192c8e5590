import type { KeyboardEvent } from "react";
import { offsetText } from "../../shared/time/index.ts";
import type { FreeTime } from "./day.ts";
import {
  freeTimeLabel,
  seatsText,
  showTheSame,
  theirTimeText,
  theirZonedText,
} from "./time-words.ts";

type Props = {
  readonly time: FreeTime;
  readonly theirZone: string;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  /** The clock shows this time twice that day, so its offset tells which. */
  readonly isTwice: boolean;
  /** With room for the other side's zone in words. */
  readonly isWide: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const look =
  "grid min-h-12 w-full content-center justify-items-start gap-x-3 rounded-md border border-edge bg-surface px-2.5 py-1.5 text-start transition-colors duration-150 hover:border-blaze hover:bg-blaze-wash aria-pressed:border-blaze aria-pressed:bg-blaze-wash aria-pressed:shadow-[inset_0_0_0_1px_var(--color-blaze)]";

/** A start that can be had, on both sides' clocks. */
export const TimeButton = (props: Props) => {
  const { time, theirZone, isChosen, isTabStop, isTwice, isWide, onChoose, onKeyDown } = props;
  const { mine, theirs, seatsLeft } = time;
  return (
    <button
      type="button"
      data-start={time.start}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isChosen}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      className={look}
    >
      <span className="sr-only">{freeTimeLabel(time, theirZone)}</span>
      <span aria-hidden="true" className="grid">
        <span className="text-base leading-snug font-bold tabular-nums">
          {mine.time}
          {(isTwice || isWide) && (
            <span className="text-xs font-normal text-ink-soft">
              {" "}
              {offsetText(mine.offsetMinutes)}
            </span>
          )}
        </span>
        {!showTheSame(mine, theirs) && (
          <span className="text-xs leading-snug text-ink-soft tabular-nums">
            {isWide ? theirZonedText(time, theirZone) : theirTimeText(mine, theirs)}
          </span>
        )}
        {seatsLeft !== undefined && (
          <span className="text-xs leading-snug font-semibold text-moss">
            {seatsText(seatsLeft)}
          </span>
        )}
      </span>
    </button>
  );
};
