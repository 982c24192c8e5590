import type { ReactNode } from "react";
import { dayParts } from "./day-parts.ts";
import type { Day, FreeTime } from "./day.ts";

type Props = { readonly day: Day; readonly children: (time: FreeTime, day: Day) => ReactNode };

export const DayView = ({ day, children }: Props) => (
  <div className="grid gap-5">
    {dayParts(day.times).map(({ name, times }) => (
      <section key={name} aria-label={name} className="grid gap-2">
        <h3 className="text-sm font-semibold text-ink-soft">{name}</h3>
        <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {times.map((time) => (
            <li key={time.start}>{children(time, day)}</li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
