import { Button } from "@waymark/ui/button";
import { localAtInstant, useNow } from "../shared/time/index.ts";
import { mostTimes, timeProblem } from "./draft.ts";
import { TimeRow } from "./time-row.tsx";

type Props = {
  readonly times: readonly string[];
  readonly myZone: string;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly onChange: (times: string[]) => void;
};

export const TimeProposals = ({ times, myZone, mentor, onChange }: Props) => {
  const nowMs = useNow();
  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">
        Times for a first call <span className="font-normal text-ink-soft">(optional)</span>
      </legend>
      <p className="text-sm text-ink-soft">
        Up to three. The mentor can take one while saying yes, and both of you get a calendar file.
      </p>
      {times.length > 0 && (
        <ol className="grid gap-3">
          {times.map((time, at) => (
            <TimeRow
              // oxlint-disable-next-line react/no-array-index-key -- a time has no other identity
              key={at}
              position={at + 1}
              value={time}
              earliest={localAtInstant(new Date(nowMs).toISOString(), myZone)}
              myZone={myZone}
              mentor={mentor}
              problem={timeProblem(times, at, myZone, nowMs)}
              onChange={(value) => onChange(times.with(at, value))}
              onRemove={() => onChange(times.toSpliced(at, 1))}
            />
          ))}
        </ol>
      )}
      {times.length < mostTimes && (
        <div>
          <Button variant="secondary" size="sm" onClick={() => onChange([...times, ""])}>
            {times.length === 0 ? "Propose a time" : "Another time"}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
