import { Weekday } from "@waymark/domain/availability";
import { partNames, partsOfDay, type Times } from "./parts-of-day.ts";

const dayText = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const satisfies Record<Weekday, string>;

type Props = { readonly times: Times; readonly onChange: (times: Times) => void };

/** When somebody usually has time, in a tap for each part of a day. */
export const TimesTable = ({ times, onChange }: Props) => (
  <fieldset className="grid gap-2">
    <legend className="mb-1 font-semibold">Your usual times</legend>
    <p className="text-sm text-ink-soft">
      On your own clock. Read by the matching only; exact times you agree on later.
    </p>
    <table className="w-full max-w-lg text-start">
      <thead>
        <tr className="text-sm text-ink-soft">
          <th scope="col">
            <span className="sr-only">Day</span>
          </th>
          {partNames.map((part) => (
            <th key={part} scope="col" className="p-1 text-center font-medium sm:p-2">
              {partsOfDay[part].label}
              <span className="block text-xs font-normal">
                {partsOfDay[part].start}–{partsOfDay[part].end}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Weekday.options.map((day) => (
          <tr key={day} className="border-t border-line">
            <th scope="row" className="p-2 text-start text-sm font-medium">
              {dayText[day]}
            </th>
            {partNames.map((part) => {
              const time = `${day}.${part}` as const;
              return (
                <td key={part} className="p-0 text-center">
                  <label className="grid min-h-11 cursor-pointer place-items-center">
                    <input
                      type="checkbox"
                      aria-label={`${dayText[day]}, ${partsOfDay[part].label.toLowerCase()}`}
                      className="size-5 accent-blaze"
                      checked={times.has(time)}
                      onChange={(event) => {
                        const next = new Set(times);
                        if (event.target.checked) next.add(time);
                        else next.delete(time);
                        onChange(next);
                      }}
                    />
                  </label>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </fieldset>
);
