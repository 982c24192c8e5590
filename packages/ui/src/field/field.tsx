import { type ReactNode, useId } from "react";

/** What ties a control to its label, hint and error. */
type FieldControl = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type Props = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Who will read what is typed here. */
  readonly seenBy?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly children: (control: FieldControl) => ReactNode;
};

/** A labelled control; its hint, its readers and its error are read out with it. */
export const Field = ({ label, hint, seenBy, error, optional = false, children }: Props) => {
  const id = useId();
  const described = [
    hint !== undefined && `${id}-hint`,
    seenBy !== undefined && `${id}-seen`,
    error !== undefined && `${id}-error`,
  ].filter((part) => part !== false);
  return (
    <div className="grid content-start gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="font-semibold">
          {label}
          {optional && <span className="font-normal text-ink-soft"> (optional)</span>}
        </label>
        {seenBy !== undefined && (
          <span id={`${id}-seen`} className="text-xs text-ink-soft">
            {seenBy}
          </span>
        )}
      </div>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </div>
      )}
      {children({
        id,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-semibold text-brick">
          {error}
        </p>
      )}
    </div>
  );
};
