import { type ReactNode, useId } from "react";

type Props = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly busy?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** On or off at once, without a button to confirm; a native checkbox underneath. */
export const Switch = ({ label, hint, checked, busy = false, onChange }: Props) => {
  const id = useId();
  return (
    <label htmlFor={id} className="flex min-h-11 cursor-pointer items-center gap-3">
      <span className="relative inline-flex shrink-0">
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          aria-disabled={busy || undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            if (!busy) onChange(event.target.checked);
          }}
          className="peer h-7 w-12 cursor-pointer appearance-none rounded-full border-2 border-edge bg-sunken transition-colors checked:border-moss checked:bg-moss"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute start-1.5 top-1.5 size-4 rounded-full bg-edge transition-transform peer-checked:translate-x-5 peer-checked:bg-surface rtl:peer-checked:-translate-x-5"
        />
      </span>
      <span className="grid">
        <span className="font-semibold">{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className="text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
};
