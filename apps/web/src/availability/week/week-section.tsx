import { Field } from "@waymark/ui/field";
import { useMemo, useState } from "react";
import { ZoneSelect } from "../../person/index.ts";
import type { Draft } from "../draft/draft.ts";
import { type Fault, faultAt } from "../draft/faults.ts";
import { shownHours } from "../hours/shown-hours.ts";
import { durationText } from "../hours/wall-text.ts";
import { weekText } from "../hours/week-text.ts";
import { minutesOfWeek, type Week } from "../hours/week.ts";
import { PresetButtons } from "./preset-buttons.tsx";
import { WeekGrid } from "./week-grid.tsx";

type Props = {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<Draft>, label: string) => void;
};

/** The hours that return each week, and the zone in which they are meant. */
export const WeekSection = ({ draft, faults, onChange }: Props) => {
  const [wholeDay, setWholeDay] = useState(false);
  const [said, setSaid] = useState("");
  const { week } = draft;
  // One object as long as nothing changes, so that a letter typed elsewhere draws no day anew.
  const shown = useMemo(() => shownHours(week, wholeDay), [week, wholeDay]);
  const change = (next: Week, what: string) => {
    onChange({ week: next }, what);
    setSaid(what);
  };
  const minutes = minutesOfWeek(week);
  return (
    <section aria-labelledby="usual-week" className="panel grid grid-cols-1 gap-5 p-4 sm:p-7">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="grid gap-1">
          <h2 id="usual-week" className="font-serif text-2xl font-semibold">
            Your usual week
          </h2>
          <p className="max-w-[56ch] text-ink-soft text-pretty">
            Drag over the hours in which you can be booked, drag an end to change it, press one to
            remove it. Or type the times beside it.
          </p>
        </div>
        <div className="w-full sm:w-72">
          <Field label="These hours are in" error={faultAt(faults, "timeZone")}>
            {(control) => (
              <ZoneSelect
                {...control}
                value={draft.timeZone}
                onChange={(timeZone) => onChange({ timeZone }, "Time zone")}
              />
            )}
          </Field>
        </div>
      </div>
      <PresetButtons week={week} onChange={change} />
      <div>
        <WeekGrid
          week={week}
          shown={shown}
          faultOf={(weekday) => faultAt(faults, "weeklyHours", weekday)}
          onChange={change}
          say={setSaid}
        />
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
          <p>
            {minutes === 0 ? (
              <span className="text-ink-soft">No hours yet.</span>
            ) : (
              <>
                <strong>{durationText(minutes)} a week</strong>
                <span className="text-ink-soft"> · {weekText(week)}</span>
              </>
            )}
          </p>
          <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={wholeDay}
              onChange={(event) => setWholeDay(event.target.checked)}
              className="size-5 accent-blaze"
            />
            Show all 24 hours
          </label>
        </div>
      </div>
      <output className="sr-only">{said}</output>
    </section>
  );
};
