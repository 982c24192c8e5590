import { Field, SelectInput } from "@waymark/ui/field";
import type { Choice } from "./choices.ts";

type Props<Value> = {
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** One of a few usual values, in the native list. */
export const ChoiceField = <Value,>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
}: Props<Value>) => (
  <Field label={label} error={error} {...(hint !== undefined && { hint })}>
    {(control) => (
      <SelectInput
        {...control}
        value={choices.findIndex((choice) => choice.value === value)}
        onChange={(event) => {
          const chosen = choices[Number(event.target.value)];
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice, at) => (
          <option key={choice.label} value={at}>
            {choice.label}
          </option>
        ))}
      </SelectInput>
    )}
  </Field>
);
