import { Field, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { clampTo } from "../hours/minute-range.ts";

type Props = {
  readonly label: string;
  readonly error: string | undefined;
  /** Null: no limit. */
  readonly value: number | null;
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly onChange: (value: number | null) => void;
};

/** A number, or nothing for no limit. What is typed counts once the field is left. */
export const LimitField = (props: Props) => {
  const { label, error, value, unit, lowest, highest, step, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    const given = Number(typed.replace(",", "."));
    if (typed.trim() === "") onChange(null);
    else if (Number.isFinite(given)) {
      onChange(clampTo(Math.round(given / step) * step, lowest, highest));
    }
  };
  return (
    <Field label={label} error={error}>
      {(control) => (
        <span className="flex items-center gap-2.5">
          <TextInput
            {...control}
            inputMode="decimal"
            placeholder="No limit"
            className="max-w-36 tabular-nums"
            value={typed ?? (value === null ? "" : String(value))}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
            }}
          />
          <span className="text-ink-soft">{unit}</span>
        </span>
      )}
    </Field>
  );
};
