import type { HiddenRule } from "@waymark/contracts/availability";
import { dateLabel } from "../hours/local-date.ts";
import { zonedMomentText } from "../../shared/time/index.ts";

const limitText = {
  day: "You have as many sessions that day as you set.",
  week: "You have as many sessions that week as you set.",
  month: "Your monthly time would not hold it.",
} as const;

/** Why a start is not offered, said to the mentor whose rule it is. */
export const hiddenText = (rule: HiddenRule, ownZone: string): string => {
  switch (rule.code) {
    case "slot.mentor_paused":
      return "You are paused.";
    case "slot.not_whole_minute":
      return "A session starts on a whole minute.";
    case "slot.outside_hours": {
      const why = rule.overridden
        ? "you set other hours for that date"
        : "your week is closed then";
      return `It is ${dateLabel(rule.date, rule.date)}, ${rule.time} for you, and ${why}.`;
    }
    case "slot.off_grid":
      return `Starts are counted in steps of ${rule.stepMinutes} minutes from ${rule.hoursStart}, where your hours begin.`;
    case "slot.runs_past_hours":
      return `The session would go on after your hours end, ${zonedMomentText(rule.hoursEnd, ownZone)}.`;
    case "slot.busy":
      return rule.onlyBuffer
        ? "It would leave no room for your break beside another session."
        : "You have something at that time.";
    case "slot.in_past":
      return "It is over.";
    case "slot.notice_too_short":
      return `It is too soon for the notice you need: the first moment is ${zonedMomentText(rule.earliest, ownZone)}.`;
    case "slot.beyond_horizon":
      return `It is further ahead than you allow: the last day is ${dateLabel(rule.lastDate, rule.lastDate)}.`;
    case "slot.limit_reached":
      return limitText[rule.limit];
  }
};
