import { type DayHours, withClosed, withOpen } from "../hours/day-hours.ts";
import { TimeRangeFields } from "./time-range-fields.tsx";

type Props = {
  /** "Monday". */
  readonly name: string;
  readonly hours: DayHours;
  readonly onChange: (hours: DayHours) => void;
};

/** A day's hours as text: everything that the grid can do, in fields. */
export const DayTimes = ({ name, hours, onChange }: Props) =>
  hours.length === 0 ? (
    <p className="flex min-h-11 items-center text-ink-soft">Closed</p>
  ) : (
    <ul className="grid grid-cols-1 gap-2">
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
  );
