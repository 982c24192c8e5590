import type { ReportMark } from "@waymark/domain/sponsor-report";

/** "March 2026" of `2026-03`. */
export const monthText = (month: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" }).format(
    new Date(`${month}-01T00:00:00.000Z`),
  );

/** "Mar", for the axis of a picture. */
export const shortMonthText = (month: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "short" }).format(
    new Date(`${month}-01T00:00:00.000Z`),
  );

/** Of how many something is told: a number that is not all of them is one that they are at least. */
export const toldText = (told: number | null, people: number): string => {
  if (told === null) return "too few to tell";
  return told === people ? `all ${people}` : `${told} or more`;
};

export const shareText = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 100)} %`;

/** "1 day", "2.5 days". */
export const daysText = (days: number | null): string => {
  if (days === null) return "too few to tell";
  return days === 1 ? "1 day" : `${days} days`;
};

export const markText = {
  joined: "Joined",
  matched: "Were matched",
  met: "Met for a session",
  answered: "Answered a survey",
  goal_set: "Agreed on a goal",
  goal_reached: "Reached a goal",
  rated: "Rated a skill twice",
} as const satisfies Record<ReportMark, string>;

/** What a value of a department or a place is called where there is none. */
export const valueText = (value: string | null): string => {
  if (value === null) return "Several, together";
  return value === "" ? "Not given" : value;
};
