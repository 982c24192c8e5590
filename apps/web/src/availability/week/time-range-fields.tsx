import { TimeInput } from "@waymark/ui/field";
import { type KeyboardEvent, useId, useState } from "react";
import { RangeRow } from "../../shared/range-row/index.ts";
import { gridMinutes, isSameRange, type MinuteRange } from "../hours/minute-range.ts";
import { retimed, retimeText } from "../hours/retime.ts";
import { minuteOfWallText, wallText } from "../hours/wall-text.ts";

type Part = "start" | "end";

type Props = {
  /** Whose hours these are, for those who hear it: "Monday, hours 1". */
  readonly name: string;
  readonly range: MinuteRange;
  readonly onChange: (range: MinuteRange) => void;
  readonly onRemove: () => void;
};

const inputText = (minute: number): string => wallText(minute % 1440);

/** One range as two clock fields. What is typed counts once the field is left, or with Enter. */
export const TimeRangeFields = ({ name, range, onChange, onRemove }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState<{ part: Part; text: string }>();
  const minute = typed === undefined ? undefined : minuteOfWallText(typed.text);
  const result =
    typed === undefined || minute === undefined ? undefined : retimed(range, typed.part, minute);
  const [shows, setShows] = useState(false);
  const problem = shows && result?.ok === false ? retimeText[result.error] : undefined;

  const settle = () => {
    if (result?.ok === false) return setShows(true);
    setTyped(undefined);
    setShows(false);
    if (result?.ok === true && !isSameRange(result.value, range)) onChange(result.value);
  };
  const field = (part: Part, label: string) => (
    <TimeInput
      aria-label={`${name}, ${label}`}
      aria-invalid={(problem !== undefined && typed?.part === part) || undefined}
      aria-describedby={problem === undefined ? undefined : id}
      className="max-w-44"
      stepMinutes={gridMinutes}
      value={
        typed?.part === part
          ? typed.text
          : inputText(part === "start" ? range.startMinute : range.endMinute)
      }
      onChange={(event) => {
        setTyped({ part, text: event.target.value });
        setShows(false);
      }}
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
      removeLabel={`Remove ${wallText(range.startMinute)} to ${wallText(range.endMinute)}, ${name}`}
      onRemove={onRemove}
      problem={problem === undefined ? undefined : { id, text: problem }}
    />
  );
};
