/** Joins what is given and true, so that a condition reads `wide && "w-full"`. */
export const classNames = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== false && part !== undefined && part !== "").join(" ");
