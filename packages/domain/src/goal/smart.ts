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
