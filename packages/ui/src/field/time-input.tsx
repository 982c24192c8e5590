import type { ComponentProps } from "react";
import { classNames } from "../class-names/index.ts";
import { controlClass } from "./control-class.ts";

type Props = Omit<ComponentProps<"input">, "type"> & {
  /** How far apart the times are that the arrow keys and the picker offer. */
  readonly stepMinutes?: number;
};

/**
 * The native clock field, in the reader's own way of writing times. With a mouse its picker only
 * repeats what the arrow keys do, so that its button gives way to the time.
 */
export const TimeInput = ({ stepMinutes = 1, className, ...rest }: Props) => (
  <input
    type="time"
    step={stepMinutes * 60}
    {...rest}
    className={classNames(
      controlClass,
      "min-h-11 min-w-0 px-2.5! text-sm! tabular-nums pointer-fine:[&::-webkit-calendar-picker-indicator]:hidden",
      className,
    )}
  />
);
