import type { ComponentProps } from "react";
import { classNames } from "../class-names/index.ts";
import { controlClass } from "./control-class.ts";

/** The native list: it knows every keyboard, screen reader and phone. */
export const SelectInput = ({ className, ...rest }: ComponentProps<"select">) => (
  <select {...rest} className={classNames(controlClass, "min-h-12 pe-8", className)} />
);
