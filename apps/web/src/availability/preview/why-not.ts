import type { HiddenRule } from "@waymark/contracts/availability";
import { localAtInstant } from "../../shared/time/index.ts";
import type { Draft, OfferingDraft } from "../draft/draft.ts";
import { rangeAt } from "../hours/day-hours.ts";
import { dateLabel } from "../hours/local-date.ts";
import { minuteOfWallText, wallText } from "../hours/wall-text.ts";
import { weekdays } from "../hours/week.ts";
import { hiddenText } from "./hidden-text.ts";

export type PreviewAnswer = {
  readonly slots: readonly { readonly start: string }[];
  readonly hidden: readonly { readonly start: string; readonly hiddenBy: readonly HiddenRule[] }[];
};

const hoursOn = ({ week, overrides }: Draft, date: string) => {
  const override = overrides.find((one) => one.date === date);
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "mon";
  return { hours: override?.hours ?? week[weekday], isOverride: override !== undefined };
};

/**
 * What became of a start, in words for the mentor. Starts on the grid were judged by the server; for
 * one that it did not name, the hours themselves are the reason.
 */
export const whyNot = (
  draft: Draft,
  { stepMinutes }: OfferingDraft,
  { slots, hidden }: PreviewAnswer,
  start: string,
): string => {
  if (slots.some((slot) => slot.start === start)) return "This start is offered.";
  const rules = hidden.find((one) => one.start === start)?.hiddenBy;
  if (rules !== undefined) return rules.map((rule) => hiddenText(rule, draft.timeZone)).join(" ");
  const [date = "", time = ""] = localAtInstant(start, draft.timeZone).split("T");
  const { hours, isOverride } = hoursOn(draft, date);
  const range = rangeAt(hours, minuteOfWallText(time) ?? 0);
  const when = `It is ${dateLabel(date, date)}, ${time} for you`;
  if (range === undefined) {
    return `${when}, and ${isOverride ? "you set other hours for that date" : "your week is closed then"}.`;
  }
  return `${when}. Starts are counted in steps of ${stepMinutes} minutes from ${wallText(range.startMinute)}, where your hours begin.`;
};
