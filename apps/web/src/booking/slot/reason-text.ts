import type { HiddenRule } from "@waymark/contracts/availability";
import { timeElsewhere, zonedMomentText } from "../../shared/time/index.ts";
import { longDateText } from "./date-text.ts";

export type ReasonContext = {
  readonly mentorName: string;
  readonly mine: string;
  readonly theirs: string;
};

const limitText = {
  day: "on that day",
  week: "in that week",
  month: "in that month",
} as const;

/** Why a start is not offered, by the rule that hides it, in the words of whoever asks. */
export const reasonText = (rule: HiddenRule, context: ReasonContext): string => {
  const { mentorName: name, mine, theirs } = context;
  const both = (instant: string): string => {
    const here = zonedMomentText(instant, mine);
    return mine === theirs ? here : `${here}, ${timeElsewhere(instant, mine, theirs)}`;
  };
  switch (rule.code) {
    case "slot.mentor_paused":
      return `${name} has paused and takes nothing new at the moment.`;
    case "slot.not_whole_minute":
      return "Sessions start on a whole minute.";
    case "slot.outside_hours":
      return rule.overridden
        ? `For ${longDateText(rule.date)}, ${name} has set other hours, and ${rule.time} there is not among them.`
        : `It is ${rule.time} on ${longDateText(rule.date)} where ${name} is, which is outside of their hours.`;
    case "slot.off_grid":
      return `Starts are ${rule.stepMinutes} minutes apart, counted from ${rule.hoursStart} where ${name} is.`;
    case "slot.runs_past_hours":
      return `The session would go on after ${name}'s hours end: ${both(rule.hoursEnd)}.`;
    case "slot.busy":
      return rule.onlyBuffer
        ? `It would cut into the break that ${name} keeps between two sessions.`
        : `${name} has something else at that time.`;
    case "slot.in_past":
      return "That time is over.";
    case "slot.notice_too_short":
      return `${name} needs some notice. The earliest start is ${both(rule.earliest)}.`;
    case "slot.beyond_horizon":
      return `That is too far ahead: ${name} can be booked up to ${longDateText(rule.lastDate)}.`;
    case "slot.limit_reached":
      return `${name} has no more time for sessions ${limitText[rule.limit]}.`;
  }
};
