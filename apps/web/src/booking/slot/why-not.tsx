import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { instantAtLocal, localAtInstant } from "../../shared/time/index.ts";
import type { Offer } from "../queries.ts";
import { addDates } from "./dates.ts";
import type { Day } from "./day.ts";
import { Explanation } from "./explanation.tsx";
import { unofferedTimes } from "./unoffered-times.ts";
import { clockOf } from "./wall-clock.ts";

type Props = {
  readonly offer: Offer;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly zone: string;
  /** The first date in view. */
  readonly date: string;
  /** The one day in view, whose other times can be pressed. */
  readonly day: Day | undefined;
  readonly onChoose: (start: string) => void;
};

const OtherTimes = ({
  day,
  zone,
  asked,
  onAsk,
}: {
  readonly day: Day;
  readonly zone: string;
  readonly asked: string | undefined;
  readonly onAsk: (start: string) => void;
}) => {
  const [from, to] = [day.date, addDates(day.date, 1)].map((date) =>
    Date.parse(instantAtLocal(`${date}T00:00`, zone) ?? ""),
  );
  const range = { fromMs: from ?? 0, toMs: to ?? 0 };
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label="Times that are not offered">
      {unofferedTimes(day, clockOf(zone), range).map(({ start, time }) => (
        <li key={start}>
          <button
            type="button"
            aria-label={`Why not ${time}?`}
            aria-pressed={start === asked}
            onClick={() => onAsk(start)}
            className="min-h-9 rounded-sm border border-dashed border-edge px-2 text-sm text-ink-soft tabular-nums hover:bg-sunken aria-pressed:border-solid aria-pressed:bg-sunken aria-pressed:text-ink"
          >
            {time}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** "Why is this time not offered?", for a time that is typed, or pressed in the view of one day. */
export const WhyNot = ({ offer, mentor, zone, date, day, onChoose }: Props) => {
  const [local, setLocal] = useState("");
  const [asked, setAsked] = useState<string>();
  const start = instantAtLocal(local, zone);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsked(start);
  };
  const press = (pressed: string) => {
    setLocal(localAtInstant(pressed, zone));
    setAsked(pressed);
  };
  return (
    <div className="grid content-start gap-4">
      <form onSubmit={ask} noValidate>
        <Field
          label="Missing a time?"
          hint={
            day === undefined
              ? "Name it, and see which rule hides it."
              : "Press one that is not offered, or name it, and see which rule hides it."
          }
        >
          {(control) => (
            <div className="flex flex-wrap gap-2">
              <TextInput
                {...control}
                type="datetime-local"
                min={`${date}T00:00`}
                step={300}
                value={local}
                onChange={(event) => setLocal(event.target.value)}
                className="max-w-60 grow"
              />
              <Button type="submit" variant="secondary" disabled={start === undefined}>
                Why not?
              </Button>
            </div>
          )}
        </Field>
      </form>
      {day !== undefined && <OtherTimes day={day} zone={zone} asked={asked} onAsk={press} />}
      {asked !== undefined && (
        <Explanation
          key={asked}
          offer={offer}
          start={asked}
          mentor={mentor}
          zone={zone}
          onChoose={onChoose}
        />
      )}
    </div>
  );
};
