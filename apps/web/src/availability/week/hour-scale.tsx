import { classNames } from "@waymark/ui/class-names";
import { lengthOf, type MinuteRange } from "../hours/minute-range.ts";

/** The hours above the tracks; every second one where there is little room. Not read out. */
export const HourScale = ({
  shown,
  className,
}: {
  readonly shown: MinuteRange;
  readonly className?: string;
}) => (
  <div
    aria-hidden="true"
    className={classNames(
      "grid h-5 auto-cols-fr grid-flow-col text-xs text-ink-soft tabular-nums select-none",
      className,
    )}
  >
    {Array.from({ length: lengthOf(shown) / 60 }, (_, at) => {
      const hour = shown.startMinute / 60 + at;
      return (
        <span key={hour} className="relative">
          <span
            className={classNames(
              "absolute start-0 -translate-x-1/2 rtl:translate-x-1/2",
              at === 0 && "translate-x-0! rtl:translate-x-0!",
              at % 4 !== 0 && "max-sm:hidden",
              at % 2 !== 0 && "max-lg:hidden",
            )}
          >
            {hour}
          </span>
        </span>
      );
    })}
  </div>
);
