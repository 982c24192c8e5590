import { type ReactNode, useId } from "react";

export type RadioChoice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

type Props<Value extends string> = {
  readonly legend: ReactNode;
  readonly choices: readonly RadioChoice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Who will read what is chosen here. */
  readonly seenBy?: string | undefined;
  readonly error?: string | undefined;
};

/** One choice among few, each a card whose whole area can be pressed. */
export const RadioCards = <Value extends string>({
  legend,
  choices,
  value,
  onChange,
  seenBy,
  error,
}: Props<Value>) => {
  const id = useId();
  const described = [
    seenBy !== undefined && `${id}-seen`,
    error !== undefined && `${id}-error`,
  ].filter((part) => part !== false);
  return (
    <fieldset
      className="grid gap-2"
      aria-describedby={described.length === 0 ? undefined : described.join(" ")}
    >
      <legend className="mb-2 font-semibold">{legend}</legend>
      {seenBy !== undefined && (
        <p id={`${id}-seen`} className="-mt-2 text-xs text-ink-soft">
          {seenBy}
        </p>
      )}
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex cursor-pointer items-start gap-3 rounded-md border border-line bg-surface px-4 py-3 has-checked:border-blaze has-checked:bg-blaze-wash hover:border-edge"
        >
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            data-problem={error === undefined ? undefined : ""}
            onChange={() => onChange(choice.value)}
            className="mt-1 size-5 shrink-0 accent-blaze"
          />
          <span className="grid min-w-0 gap-0.5">
            <span className="font-semibold">{choice.label}</span>
            {choice.hint !== undefined && (
              <span className="text-sm text-ink-soft">{choice.hint}</span>
            )}
          </span>
        </label>
      ))}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-semibold text-brick">
          {error}
        </p>
      )}
    </fieldset>
  );
};
