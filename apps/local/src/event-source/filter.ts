type Comparison = "=" | "<" | "<=" | ">" | ">=";

export type FilterRule =
  | string
  | number
  | boolean
  | null
  | { readonly exists: boolean }
  | { readonly prefix: string }
  | { readonly suffix: string }
  | { readonly "equals-ignore-case": string }
  | { readonly "anything-but": readonly (string | number)[] }
  | { readonly numeric: readonly (Comparison | number)[] };

/** An event pattern: every field has to match, by one of its rules. */
export type FilterPattern = {
  readonly [field: string]: FilterPattern | readonly FilterRule[];
};

const compare = (value: number, operator: unknown, bound: unknown): boolean => {
  if (typeof bound !== "number") return false;
  switch (operator) {
    case "=":
      return value === bound;
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    default:
      return false;
  }
};

const isInRange = (value: unknown, range: readonly unknown[]): boolean => {
  if (typeof value !== "number" || range.length === 0) return false;
  for (let index = 0; index < range.length; index += 2) {
    if (!compare(value, range[index], range[index + 1])) return false;
  }
  return true;
};

const obeysOne = (rule: FilterRule, value: unknown): boolean => {
  if (rule === null || typeof rule !== "object") return value === rule;
  if ("exists" in rule) return (value !== undefined) === rule.exists;
  if ("prefix" in rule) return typeof value === "string" && value.startsWith(rule.prefix);
  if ("suffix" in rule) return typeof value === "string" && value.endsWith(rule.suffix);
  if ("equals-ignore-case" in rule) {
    return (
      typeof value === "string" && value.toLowerCase() === rule["equals-ignore-case"].toLowerCase()
    );
  }
  if ("anything-but" in rule) {
    return (
      (typeof value === "string" || typeof value === "number") &&
      !rule["anything-but"].includes(value)
    );
  }
  return isInRange(value, rule.numeric);
};

/** A list matches when one of its elements does. */
const obeys = (rule: FilterRule, value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((element: unknown) => obeysOne(rule, element))
    : obeysOne(rule, value);

const isRuleList = (
  pattern: FilterPattern | readonly FilterRule[],
): pattern is readonly FilterRule[] => Array.isArray(pattern);

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? Reflect.get(value, field)
    : undefined;

/** Lambda's filter language, without `$or`: several patterns of a mapping are alternatives already. */
export const matchesPattern = (pattern: FilterPattern, value: unknown): boolean =>
  Object.entries(pattern).every(([field, expected]) => {
    const found = fieldOf(value, field);
    return isRuleList(expected)
      ? expected.some((rule) => obeys(rule, found))
      : matchesPattern(expected, found);
  });

/** No patterns let everything through. */
export const passesFilters = (patterns: readonly FilterPattern[], value: unknown): boolean =>
  patterns.length === 0 || patterns.some((pattern) => matchesPattern(pattern, value));
