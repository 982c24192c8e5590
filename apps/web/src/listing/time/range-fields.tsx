import type { WallRange } from "@waymark/contracts/search-address";
import { Button } from "@waymark/ui/button";
import { TimeInput } from "@waymark/ui/field";
import { Icon } from "@waymark/ui/icon";
import { type KeyboardEvent, useState } from "react";
import { settledRange } from "./settled-range.ts";

type Props = {
  /** Whose hours these are, for those who hear it: "Monday". */
  readonly name: string;
  readonly range: WallRange;
  readonly onChange: (range: WallRange) => void;
  readonly onRemove: () => void;
};

// A clock field knows no 24:00; the end of a day is its midnight.
const shown = (time: string): string => (time === "24:00" ? "00:00" : time);

/** One stretch of a day as two clock fields. What is typed counts when the field is left. */
export const RangeFields = ({ name, range, onChange, onRemove }: Props) => {
  const [typed, setTyped] = useState<Partial<WallRange>>({});
  const settled = settledRange({
    start: typed.start ?? range.start,
    end: typed.end ?? range.end,
  });
  const settle = () => {
    if (settled === undefined) return;
    setTyped({});
    if (settled.start !== range.start || settled.end !== range.end) onChange(settled);
  };
  const field = (part: keyof WallRange, label: string) => (
    <TimeInput
      aria-label={`${name}, ${label}`}
      aria-invalid={settled === undefined || undefined}
      className="max-w-36"
      stepMinutes={15}
      value={shown(typed[part] ?? range[part])}
      onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
      onBlur={settle}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") settle();
      }}
    />
  );
  return (
    <div className="grid gap-1">
      <div className="flex items-center gap-2">
        {field("start", "from")}
        <span className="text-sm text-ink-soft">to</span>
        {field("end", "until")}
        <Button
          variant="quiet"
          className="min-w-11 shrink-0 px-0!"
          aria-label={`Remove ${range.start} to ${range.end}, ${name}`}
          onClick={onRemove}
        >
          <Icon name="cross" />
        </Button>
      </div>
      {settled === undefined && (
        <p role="alert" className="text-sm font-semibold text-brick">
          These hours end before they start.
        </p>
      )}
    </div>
  );
};
