import type { ComponentProps } from "react";
import { classNames } from "../class-names/index.ts";
import { controlClass } from "./control-class.ts";

/** The direction follows what is typed, so that names in any script read right. */
export const TextInput = ({ className, ...rest }: ComponentProps<"input">) => (
  <input dir="auto" {...rest} className={classNames(controlClass, "min-h-12", className)} />
);
