/** One thing that the server found wrong: where, from the root of what was sent, and in words. */
export type Fault = { readonly path: readonly (string | number)[]; readonly text: string };

// By hand: reading these few fields by a schema would bring 15 KB of zod to this page alone.
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

const isText = (value: unknown): value is string => typeof value === "string";

const isFault = (value: unknown): value is Fault => {
  const path = memberOf(value, "path");
  const isPath = Array.isArray(path) && path.every((key) => isText(key) || Number.isInteger(key));
  return isPath && isText(memberOf(value, "text"));
};

const listOf = <Item>(value: unknown, isItem: (one: unknown) => one is Item): readonly Item[] =>
  Array.isArray(value) ? value.filter(isItem) : [];

const keyOf = (part: string): string | number => (/^\d+$/u.test(part) ? Number(part) : part);

const faultOfLine = (line: string): Fault => {
  const [place = "", ...words] = line.split(": ");
  return { path: place.split(".").map(keyOf), text: words.join(": ") };
};

/** Every fault that a refusal names: of the schedule by its keys, of an offering below `offerings`. */
export const faultsOf = (error: unknown): readonly Fault[] => {
  const app = memberOf(memberOf(error, "data"), "app");
  const lines = listOf(memberOf(app, "issues"), isText);
  return [...listOf(memberOf(app, "scheduleIssues"), isFault), ...lines.map(faultOfLine)];
};

/** What is wrong at a place or below it, in words; undefined when nothing is. */
export const faultAt = (
  faults: readonly Fault[],
  ...place: readonly (string | number)[]
): string | undefined =>
  faults.find(({ path }) => place.every((key, at) => path[at] === key))?.text;

/** Places that a part of the editor shows; the rest belongs beside the button. */
const placed = [
  "timeZone",
  "weeklyHours",
  "dateOverrides",
  "breakMinutes",
  "minimumNoticeMinutes",
  "horizonDays",
  "sessionsPerDayMax",
  "sessionsPerWeekMax",
  "monthlyBudgetMinutes",
  "offerings",
];

export const unplacedFaults = (faults: readonly Fault[]): readonly string[] =>
  faults.filter(({ path }) => !placed.some((place) => place === path[0])).map(({ text }) => text);
