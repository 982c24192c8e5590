import {
  type UsualWeek,
  type WallRange,
  weekdays,
  withHours,
} from "@waymark/contracts/search-address";
import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { RangeFields } from "./range-fields.tsx";

type Props = { readonly week: UsualWeek; readonly onChange: (week: UsualWeek) => void };

const dayName = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const;

const usual: WallRange = { start: "18:00", end: "20:00" };

/** Hours to begin from: the usual ones, or an hour after the last that are there. */
const nextRange = (ranges: readonly WallRange[]): WallRange | undefined => {
  const last = ranges.at(-1);
  if (last === undefined) return usual;
  const hour = Number(last.end.slice(0, 2)) + 1;
  return hour < 23
    ? { start: `${hour}:00`.padStart(5, "0"), end: `${hour + 1}:00`.padStart(5, "0") }
    : undefined;
};

/** The week day by day, for who knows their hours better than any preset. */
export const OwnHours = ({ week, onChange }: Props) => (
  <ul className="grid gap-x-8 sm:grid-cols-2">
    {weekdays.map((day) => {
      const ranges = week[day] ?? [];
      const more = nextRange(ranges);
      const change = (next: readonly WallRange[]) => onChange(withHours(week, [day], () => next));
      return (
        <li key={day} className="grid content-start gap-1.5 border-t border-line py-2.5">
          <div className="flex min-h-9 items-center justify-between gap-2">
            <span className="font-semibold">{dayName[day]}</span>
            {more !== undefined && (
              <Button variant="quiet" size="sm" onClick={() => change([...ranges, more])}>
                <Icon name="plus" className="size-4" />
                Add hours<span className="sr-only">, {dayName[day]}</span>
              </Button>
            )}
          </div>
          {ranges.map((range, at) => (
            <RangeFields
              key={`${range.start} ${range.end}`}
              name={dayName[day]}
              range={range}
              onChange={(changed) => change(ranges.with(at, changed))}
              onRemove={() => change(ranges.toSpliced(at, 1))}
            />
          ))}
        </li>
      );
    })}
  </ul>
);
