import { classNames } from "@waymark/ui/class-names";
import { memo, type PointerEvent } from "react";
import { type DayHours, rangeAt } from "../hours/day-hours.ts";
import { gridMinutes, lengthOf, type MinuteRange } from "../hours/minute-range.ts";
import { wallText } from "../hours/wall-text.ts";
import { HourLines } from "./hour-lines.tsx";
import { HoursBars } from "./hours-bars.tsx";

type Props = {
  /** Place in the week, from 0 for Monday. */
  readonly day: number;
  readonly name: string;
  readonly hours: DayHours;
  readonly shown: MinuteRange;
  /** Where the Tab key lands, if it is on this day. */
  readonly tabMinute: number | undefined;
  /** What the keyboard has marked on this day. */
  readonly marked: MinuteRange | undefined;
  readonly moving: boolean;
  readonly helpId: string;
  readonly onGrab: (event: PointerEvent<HTMLElement>, day: number) => void;
};

const isWithin = (range: MinuteRange | undefined, minute: number): boolean =>
  range !== undefined && range.startMinute <= minute && minute < range.endMinute;

/** One day as a row of quarter hours: a list box whose chosen options are open. */
export const DayTrack = memo(
  ({ day, name, hours, shown, tabMinute, marked, moving, helpId, onGrab }: Props) => (
    <div
      // A native list can neither be painted nor crossed by arrow keys from day to day.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={`${name}, by the quarter of an hour`}
      aria-multiselectable="true"
      aria-orientation="horizontal"
      aria-describedby={helpId}
      data-track={day}
      onPointerDown={(event) => onGrab(event, day)}
      className="relative h-12 cursor-cell touch-pan-y rounded-sm border border-line bg-sunken"
    >
      <HourLines shown={shown} />
      <HoursBars hours={hours} shown={shown} moving={moving} />
      <div
        role="presentation"
        className="pointer-events-none absolute inset-0 grid auto-cols-fr grid-flow-col"
      >
        {Array.from({ length: lengthOf(shown) / gridMinutes }, (_, at) => {
          const minute = shown.startMinute + at * gridMinutes;
          return (
            <span
              key={minute}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="option"
              aria-label={wallText(minute)}
              aria-selected={rangeAt(hours, minute) !== undefined}
              tabIndex={minute === tabMinute ? 0 : -1}
              data-minute={minute}
              className={classNames(
                isWithin(marked, minute) && "bg-focus/35",
                "focus-visible:z-1 focus-visible:outline-offset-0",
              )}
            />
          );
        })}
      </div>
    </div>
  ),
);
DayTrack.displayName = "DayTrack";
