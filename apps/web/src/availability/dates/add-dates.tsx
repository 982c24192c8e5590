import { Button } from "@waymark/ui/button";
import { Field, SelectInput, TextInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { datesBetween, isDate } from "../hours/local-date.ts";
import type { OverrideRun } from "./override-runs.ts";

type Props = {
  /** In the mentor's zone; nothing can be set before it. */
  readonly today: string;
  readonly onAdd: (run: OverrideRun) => void;
};

const longestRun = 120;

const problemOf = (first: string, last: string, today: string): string | undefined => {
  if (!isDate(first)) return "Please choose a date.";
  if (first < today) return "This date is over.";
  if (last !== "" && last < first) return "The last day comes before the first.";
  if (last !== "" && datesBetween(first, last).length > longestRun) {
    return `At most ${longestRun} days at once.`;
  }
  return undefined;
};

/** A date, or several in a row, that do not follow the usual week. */
export const AddDates = ({ today, onAdd }: Props) => {
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const [kind, setKind] = useState<"closed" | "own">("closed");
  const [tried, setTried] = useState(false);
  const problem = problemOf(first, last, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(problem !== undefined);
    if (problem !== undefined) return;
    const hours = kind === "closed" ? [] : [{ startMinute: 9 * 60, endMinute: 12 * 60 }];
    onAdd({ first, last: last === "" ? first : last, hours });
    setFirst("");
    setLast("");
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="From" error={tried ? problem : undefined}>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              min={today}
              value={first}
              onChange={(event) => setFirst(event.target.value)}
            />
          )}
        </Field>
        <Field label="Last day" optional>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              min={first === "" ? today : first}
              value={last}
              onChange={(event) => setLast(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-44 grow">
          <Field label="On these days">
            {(control) => (
              <SelectInput
                {...control}
                value={kind}
                onChange={(event) => setKind(event.target.value === "own" ? "own" : "closed")}
              >
                <option value="closed">I am away</option>
                <option value="own">I have other hours</option>
              </SelectInput>
            )}
          </Field>
        </div>
        <Button type="submit" variant="secondary" className="min-h-12!">
          Add
        </Button>
      </div>
    </form>
  );
};
