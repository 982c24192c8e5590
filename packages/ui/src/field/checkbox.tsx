import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../class-names/index.ts";

type Props = Omit<ComponentProps<"input">, "type"> & { readonly label: ReactNode };

/** The whole line is the target. */
export const Checkbox = ({ label, className, ...rest }: Props) => (
  <label
    className={classNames(
      "flex min-h-8 cursor-pointer items-start gap-3 rounded-sm py-1 has-disabled:cursor-not-allowed",
      className,
    )}
  >
    <input type="checkbox" {...rest} className="mt-1 size-5 shrink-0 accent-blaze" />
    <span className="min-w-0 grow wrap-anywhere">{label}</span>
  </label>
);
