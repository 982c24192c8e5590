import type { ComponentProps } from "react";
import { classNames } from "../class-names/index.ts";
import { controlClass } from "./control-class.ts";

/** Grows with its text where the browser can. */
export const TextArea = ({ className, ...rest }: ComponentProps<"textarea">) => (
  <textarea
    dir="auto"
    rows={4}
    {...rest}
    className={classNames(controlClass, "field-sizing-content min-h-28 py-3", className)}
  />
);
