import type { SmartCheck } from "./smart.ts";

/** What each check means, in the order in which a form asks for it. */
export const smartExplanations = {
  specific: "Says what will be different, so that both picture the same thing.",
  measurable: "Says how both will see that it is reached, without having to ask.",
  achievable: "Can be done with the time, the means and the say that the mentee has.",
  relevant: "Says why it matters to the mentee now, and what it is one step towards.",
  time_bound: "Has a date, and a first step that is near.",
} as const satisfies Record<SmartCheck, string>;
