import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import type { ReactNode } from "react";

type Props = {
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** For those who hear it: which hours go. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** The fields name its id as their description. */
  readonly problem?: { readonly id?: string; readonly text: string } | undefined;
};

/** Two clock fields in a row, with what is wrong about them below. */
export const RangeRow = ({ start, end, removeLabel, onRemove, problem }: Props) => (
  <div className="grid gap-1">
    <div className="flex items-center gap-2">
      {start}
      <span className="text-sm text-ink-soft">to</span>
      {end}
      <Button
        variant="quiet"
        className="min-h-11! min-w-11 shrink-0 px-0!"
        aria-label={removeLabel}
        onClick={onRemove}
      >
        <Icon name="cross" />
      </Button>
    </div>
    {problem !== undefined && (
      <p id={problem.id} role="alert" className="text-sm font-semibold text-brick">
        {problem.text}
      </p>
    )}
  </div>
);
