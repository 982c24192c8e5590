import type { ReactNode } from "react";
import { type ClockChange, shiftText } from "./clock-change.ts";
import { longDateText, shortDateText, weekdayText } from "./date-text.ts";
import type { FreeTime } from "./day.ts";
import type { ShortDay } from "./short-days.ts";

type Props = {
  readonly days: readonly ShortDay[];
  /** Set clocks of the reader's, to mark their dates. */
  readonly changes: readonly ClockChange[];
  readonly onShowDay: (date: string) => void;
  readonly children: (time: FreeTime, day: ShortDay) => ReactNode;
};

/** Seven columns; on a phone a list of the days that have a free time. */
export const WeekView = ({ days, changes, onShowDay, children }: Props) => (
  <ol className="grid gap-5 md:grid-cols-7 md:gap-2">
    {days.map((day) => (
      <li
        key={day.date}
        className={
          day.times.length === 0 ? "hidden content-start gap-2 md:grid" : "grid content-start gap-2"
        }
      >
        <h3 className="border-b border-line pb-1.5 md:text-center">
          <span className="sr-only">{longDateText(day.date)}</span>
          <span aria-hidden="true" className="flex gap-x-2 md:grid">
            <span className="font-bold md:text-sm md:font-normal md:text-ink-soft">
              {weekdayText(day.date)}
            </span>
            <span className="md:font-bold">{shortDateText(day.date)}</span>
          </span>
          {changes.length > 0 && (
            // A line in each heading, so that the columns begin at one height.
            <span className="block min-h-5 text-xs font-semibold text-ochre max-md:min-h-0">
              {changes.filter(({ date }) => date === day.date).map(shiftText)}
            </span>
          )}
        </h3>
        {day.times.length === 0 ? (
          <p className="py-2 text-center text-ink-soft">
            <span aria-hidden="true">–</span>
            <span className="sr-only">No free time</span>
          </p>
        ) : (
          <ul className="grid grid-cols-3 gap-2 md:grid-cols-1">
            {day.times.map((time) => (
              <li key={time.start}>{children(time, day)}</li>
            ))}
          </ul>
        )}
        {day.more > 0 && (
          <button
            type="button"
            onClick={() => onShowDay(day.date)}
            className="min-h-9 rounded-sm text-sm font-semibold text-blaze underline underline-offset-4 hover:bg-sunken"
          >
            {day.more} more<span className="sr-only"> on {longDateText(day.date)}</span>
          </button>
        )}
      </li>
    ))}
  </ol>
);
