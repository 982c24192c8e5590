import type { EndingReason, GuidedOutcome } from "@waymark/domain/mentorship";

export const outcomes = [
  {
    value: "completed",
    label: "We did what we set out to do",
    hint: "The goals are reached, or near enough.",
  },
  {
    value: "outgrown",
    label: "It has been outgrown",
    hint: "The mentee goes on without this mentor, which is the best end that there is.",
  },
  { value: "changed_plans", label: "Plans have changed", hint: "Another job, another time." },
] as const satisfies readonly {
  readonly value: GuidedOutcome;
  readonly label: string;
  readonly hint: string;
}[];

export const outcomeLabel = (outcome: GuidedOutcome): string =>
  outcomes.find(({ value }) => value === outcome)?.label ?? outcome;

export const reasons = [
  { value: "goals_reached", label: "The goals were reached" },
  { value: "goals_changed", label: "The goals changed" },
  { value: "no_time", label: "There was no time" },
  { value: "not_a_fit", label: "We did not suit each other" },
  { value: "not_heard", label: "I did not feel listened to" },
  { value: "hard_to_reach", label: "The other was hard to reach" },
  { value: "prefer_not_to_say", label: "I would rather not say" },
] as const satisfies readonly { readonly value: EndingReason; readonly label: string }[];
