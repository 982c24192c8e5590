import type { ComponentProps, MouseEvent } from "react";
import { classNames } from "../class-names/index.ts";
import { type ButtonLook, buttonClass } from "./button-class.ts";

type Props = ComponentProps<"button"> &
  ButtonLook & {
    /** While true the button keeps its focus and name but takes no further press. */
    readonly busy?: boolean;
  };

/** `busy` is not `disabled`: a disabled button drops the focus of whoever pressed it. */
export const Button = ({ variant, size, busy = false, className, onClick, ...rest }: Props) => {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={busy || undefined}
      className={classNames(
        buttonClass({ ...(variant && { variant }), ...(size && { size }) }),
        className,
      )}
    />
  );
};
