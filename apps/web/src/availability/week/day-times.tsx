import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import type { ReactNode } from "react";
import { type DayHours, withClosed, withOpen } from "../hours/day-hours.ts";
import { nextRange } from "../hours/next-range.ts";
import { TimeRangeFields } from "./time-range-fields.tsx";

type Props = {
  /** "Monday". */
  readonly name: string;
  readonly hours: DayHours;
  readonly onChange: (hours: DayHours) => void;
  /** Beside the button that adds hours. */
  readonly more?: ReactNode;
};

/** A day's hours as text: everything that the grid can do, in fields. */
export const DayTimes = ({ name, hours, onChange, more }: Props) => {
  const next = nextRange(hours);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
      {hours.length === 0 ? (
        <p className="flex min-h-11 items-center text-ink-soft">Closed</p>
      ) : (
        <ul className="grid min-w-0 grow gap-2">
          {hours.map((range, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a range has no other identity
            <li key={at}>
              <TimeRangeFields
                name={`${name}, hours ${at + 1}`}
                range={range}
                onChange={(changed) => onChange(withOpen(withClosed(hours, range), changed))}
                onRemove={() => onChange(withClosed(hours, range))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex items-center">
        {next !== undefined && (
          <Button
            variant="quiet"
            className="min-h-11! min-w-11 px-0!"
            aria-label={`Add hours, ${name}`}
            onClick={() => onChange(withOpen(hours, next))}
          >
            <Icon name="plus" />
          </Button>
        )}
        {more}
      </div>
    </div>
  );
};
