import { classNames } from "@waymark/ui/class-names";
import type { DayHours } from "../hours/day-hours.ts";
import { lengthOf, type MinuteRange } from "../hours/minute-range.ts";
import { wallText } from "../hours/wall-text.ts";

type Props = {
  readonly hours: DayHours;
  readonly shown: MinuteRange;
  /** While a pointer is changing the week. */
  readonly moving: boolean;
};

const edgeClass = "absolute inset-y-0 w-2 cursor-ew-resize";

/** Open hours drawn over a day's track; the pointer that lands on them is the track's. */
export const HoursBars = ({ hours, shown, moving }: Props) => {
  const percent = (minutes: number): string => `${(minutes / lengthOf(shown)) * 100}%`;
  return (
    <div aria-hidden="true" className="absolute inset-0">
      {hours.map((range) => (
        <div
          key={`${range.startMinute}-${range.endMinute}`}
          style={{
            insetInlineStart: percent(range.startMinute - shown.startMinute),
            width: percent(lengthOf(range)),
          }}
          className={classNames(
            "@container absolute inset-y-1 flex items-center justify-center rounded-sm border-2 border-moss bg-moss-wash text-moss",
            moving ? "cursor-grabbing" : "cursor-grab",
          )}
        >
          <span className="hidden truncate px-1 text-xs font-semibold tabular-nums select-none @[5.25rem]:inline">
            {wallText(range.startMinute)}–{wallText(range.endMinute)}
          </span>
          <span className={classNames(edgeClass, "-start-1")} />
          <span className={classNames(edgeClass, "-end-1")} />
        </div>
      ))}
    </div>
  );
};
