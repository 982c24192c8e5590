import * as z from "zod";
import { Side } from "../side/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";

/** How two end together. `outgrown`: the mentee needs this mentor no more, which is the best end. */
export const GuidedOutcome = z.enum(["completed", "outgrown", "changed_plans"]);
export type GuidedOutcome = z.infer<typeof GuidedOutcome>;

export const EndProposal = z.strictObject({ outcome: GuidedOutcome, by: Side, at: Instant });
export type EndProposal = z.infer<typeof EndProposal>;

/** How a mentorship ended. Of those that one side ends it does not say which, nor why. */
export const Ending = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("guided"), outcome: GuidedOutcome, at: Instant }),
  z.strictObject({ kind: z.enum(["left", "rematched", "not_started"]), at: Instant }),
]);
export type Ending = z.infer<typeof Ending>;

export const isSuccess = (ending: Ending): boolean =>
  ending.kind === "guided" && ending.outcome !== "changed_plans";

/** What one side says at the end, for the other to read. */
export const Farewell = z.strictObject({
  whatWeDid: paragraphs(0, 1200),
  thanks: paragraphs(0, 1200),
  whatIsNext: paragraphs(0, 1200),
  /** Whether the other may write again. */
  door: z.enum(["open", "closed"]),
  /** The thanks are public when both say so. */
  thanksMayBePublic: z.boolean(),
});
export type Farewell = z.infer<typeof Farewell>;
