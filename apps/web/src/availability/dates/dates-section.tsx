import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { Tag } from "@waymark/ui/tag";
import type { Draft } from "../draft/draft.ts";
import { type Fault, faultAt } from "../draft/faults.ts";
import type { DayHours } from "../hours/day-hours.ts";
import { datesLabel } from "../hours/local-date.ts";
import { AddHours } from "../week/add-hours.tsx";
import { DayTimes } from "../week/day-times.tsx";
import { AddDates } from "./add-dates.tsx";
import { overrideRuns, withoutRun, withRun } from "./override-runs.ts";

type Props = {
  readonly overrides: Draft["overrides"];
  /** In the mentor's zone. */
  readonly today: string;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<Draft>, label: string) => void;
};

/** Dates whose own hours stand in the place of the usual week. What is over is not shown. */
export const DatesSection = ({ overrides, today, faults, onChange }: Props) => {
  const runs = overrideRuns(overrides).filter(({ last }) => last >= today);
  const fault = faultAt(faults, "dateOverrides");
  const set = (next: Draft["overrides"], label: string) => onChange({ overrides: next }, label);
  return (
    <section
      aria-labelledby="dates"
      className="panel grid grid-cols-1 content-start gap-5 p-4 sm:p-7"
    >
      <div className="grid gap-1">
        <h2 id="dates" className="font-serif text-2xl font-semibold">
          Dates that differ
        </h2>
        <p className="text-ink-soft text-pretty">
          Holidays, travel, or a day with other hours. Sessions that are booked already stay.
        </p>
      </div>
      {fault !== undefined && (
        <p role="alert" className="text-sm font-semibold text-brick">
          {fault}
        </p>
      )}
      {runs.length > 0 && (
        <ul className="grid">
          {runs.map((run) => {
            const label = datesLabel(run, today);
            const change = (hours: DayHours) => set(withRun(overrides, { ...run, hours }), label);
            return (
              <li key={run.first} className="grid gap-2 border-t border-line py-3">
                <div className="flex items-center justify-between gap-2">
                  <h3 className="font-semibold">{label}</h3>
                  <div className="flex shrink-0 items-center gap-2">
                    {run.hours.length === 0 ? (
                      <Tag tone="heed">Away</Tag>
                    ) : (
                      <AddHours name={label} hours={run.hours} onChange={change} />
                    )}
                    <Button
                      variant="quiet"
                      className="min-h-11! min-w-11 px-0!"
                      aria-label={`Back to the usual week: ${label}`}
                      onClick={() => set(withoutRun(overrides, run), `${label}: usual week`)}
                    >
                      <Icon name="cross" />
                    </Button>
                  </div>
                </div>
                {run.hours.length > 0 && (
                  <DayTimes name={label} hours={run.hours} onChange={change} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <AddDates
        today={today}
        onAdd={(run) => set(withRun(overrides, run), `${datesLabel(run, today)} added`)}
      />
    </section>
  );
};
