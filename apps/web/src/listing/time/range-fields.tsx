import type { WallRange } from "@waymark/contracts/search-address";
import { TimeInput } from "@waymark/ui/field";
import { type KeyboardEvent, useState } from "react";
import { RangeRow } from "../../shared/range-row/index.ts";
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
    <RangeRow
      start={field("start", "from")}
      end={field("end", "until")}
      removeLabel={`Remove ${range.start} to ${range.end}, ${name}`}
      onRemove={onRemove}
      problem={settled === undefined ? { text: "These hours end before they start." } : undefined}
    />
  );
};
