// The page that most visitors see first reads its address with these few lines and no library.

/** The text under a name of an address, or undefined. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** The values under a name, each once. */
export const valuesOf = (value: unknown): readonly string[] => {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(given.map(textOf).filter((text) => text !== undefined))];
};

/** The value under a name if it is one of those that make sense there. */
export const oneOf = <Known extends string>(
  value: unknown,
  known: readonly Known[],
): Known | undefined => known.find((one) => one === value);
