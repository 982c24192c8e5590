import { z } from "../../shared/parse/index.ts";

/** One thing that the server found wrong: where, from the root of what was sent, and in words. */
export type Fault = { readonly path: readonly (string | number)[]; readonly text: string };

const Refused = z.object({
  data: z.object({
    app: z.object({
      issues: z.optional(z.array(z.string())),
      scheduleIssues: z.optional(
        z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), text: z.string() })),
      ),
    }),
  }),
});

const keyOf = (part: string): string | number => (/^\d+$/u.test(part) ? Number(part) : part);

const faultOfLine = (line: string): Fault => {
  const [place = "", ...words] = line.split(": ");
  return { path: place.split(".").map(keyOf), text: words.join(": ") };
};

/** Every fault that a refusal names: of the schedule by its keys, of an offering below `offerings`. */
export const faultsOf = (error: unknown): readonly Fault[] => {
  const refused = z.safeParse(Refused, error);
  if (!refused.success) return [];
  const { issues = [], scheduleIssues = [] } = refused.data.data.app;
  return [...scheduleIssues, ...issues.map(faultOfLine)];
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
