import type { Weekday } from "@waymark/domain/availability";
import { Button } from "@waymark/ui/button";
import { Checkbox } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { dayName } from "../hours/week-text.ts";
import { weekdays } from "../hours/week.ts";

type Props = {
  readonly from: Weekday;
  readonly onCopy: (to: readonly Weekday[]) => void;
  readonly onClose: () => void;
};

/** Where one day's hours are to go, too. */
export const CopyDay = ({ from, onCopy, onClose }: Props) => {
  const others = weekdays.filter((day) => day !== from);
  const [to, setTo] = useState<readonly Weekday[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (to.length > 0) onCopy(to);
    onClose();
  };
  return (
    <form onSubmit={submit} className="grid gap-3 rounded-md border border-line bg-paper p-3.5">
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-semibold">Copy {dayName[from]} to</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {others.map((day, at) => (
            <Checkbox
              key={day}
              label={dayName[day]}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the panel was just asked for
              autoFocus={at === 0}
              className="min-h-11 items-center!"
              checked={to.includes(day)}
              onChange={({ target }) =>
                setTo(target.checked ? [...to, day] : to.filter((one) => one !== day))
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">Copy</Button>
        <Button
          variant="secondary"
          onClick={() => setTo(others.filter((day) => day !== "sat" && day !== "sun"))}
        >
          Choose weekdays
        </Button>
        <Button variant="secondary" onClick={() => setTo(others)}>
          Choose all
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
