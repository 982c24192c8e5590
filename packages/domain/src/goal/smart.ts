import * as z from "zod";
import { bySide } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";

export const SmartCheck = z.enum([
  "specific",
  "measurable",
  "achievable",
  "relevant",
  "time_bound",
]);
export type SmartCheck = z.infer<typeof SmartCheck>;

/** What each check means, in the order in which a form asks for it. */
export const smartExplanations = {
  specific: "Says what will be different, so that both picture the same thing.",
  measurable: "Says how both will see that it is reached, without having to ask.",
  achievable: "Can be done with the time, the means and the say that the mentee has.",
  relevant: "Says why it matters to the mentee now, and what it is one step towards.",
  time_bound: "Has a date, and a first step that is near.",
} as const satisfies Record<SmartCheck, string>;

/** How a goal meets one check, in the pair's words, and who of them agrees that it does. */
export const CheckEntry = z.strictObject({
  explanation: paragraphs(0, 400),
  ticks: bySide(Instant),
});
export type CheckEntry = z.infer<typeof CheckEntry>;

export const SmartChecks = z.strictObject({
  specific: CheckEntry,
  measurable: CheckEntry,
  achievable: CheckEntry,
  relevant: CheckEntry,
  time_bound: CheckEntry,
});
export type SmartChecks = z.infer<typeof SmartChecks>;

const unticked: CheckEntry = { explanation: "", ticks: {} };

export const noChecks: SmartChecks = {
  specific: unticked,
  measurable: unticked,
  achievable: unticked,
  relevant: unticked,
  time_bound: unticked,
};

/** Whether both sides have ticked all five. */
export const areAllTicked = (checks: SmartChecks): boolean =>
  SmartCheck.options.every((check) => {
    const { mentor, mentee } = checks[check].ticks;
    return mentor !== undefined && mentee !== undefined;
  });
