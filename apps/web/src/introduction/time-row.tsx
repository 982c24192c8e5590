import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { hourAt, instantAtLocal, zonedMomentText, zoneCity } from "../shared/time/index.ts";
import type { TimeProblem } from "./draft.ts";

type Props = {
  readonly position: number;
  readonly value: string;
  readonly earliest: string;
  readonly myZone: string;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly problem: TimeProblem | undefined;
  readonly onChange: (value: string) => void;
  readonly onRemove: () => void;
};

const problemText = {
  past: "This time is already over.",
  twice: "You have proposed this time already.",
} as const satisfies Record<TimeProblem, string>;

const isNight = (hour: number): boolean => hour < 7 || hour >= 22;

/** One proposed time in one's own zone, told in the mentor's at once. */
export const TimeRow = ({
  position,
  value,
  earliest,
  myZone,
  mentor,
  problem,
  onChange,
  onRemove,
}: Props) => {
  const instant = instantAtLocal(value, myZone);
  return (
    <li className="grid gap-2 rounded-md border border-line p-3.5">
      <div className="flex items-end gap-2">
        <div className="min-w-0 grow">
          <Field
            label={`Time ${position} (${zoneCity(myZone)})`}
            error={problem && problemText[problem]}
          >
            {(control) => (
              <TextInput
                {...control}
                type="datetime-local"
                step={300}
                min={earliest}
                value={value}
                onChange={(event) => onChange(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Button variant="quiet" className="min-h-12" onClick={onRemove}>
          Remove<span className="sr-only"> time {position}</span>
        </Button>
      </div>
      {instant !== undefined && problem === undefined && (
        <p className="text-sm">
          <span className="text-ink-soft">For </span>
          <bdi>{mentor.displayName}</bdi>
          <span className="text-ink-soft"> ({zoneCity(mentor.timeZone)}): </span>
          <strong>{zonedMomentText(instant, mentor.timeZone)}</strong>
          {isNight(hourAt(instant, mentor.timeZone)) && (
            <span className="block text-ochre">That is in their night.</span>
          )}
        </p>
      )}
    </li>
  );
};
