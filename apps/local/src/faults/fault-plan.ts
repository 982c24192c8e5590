import * as z from "zod";
import { polls } from "./poll.ts";

const place = {
  /** `PutItem`, `SendMessage`, … or `POST /v2/email/outbound-emails`. */
  operation: z.string().min(1),
  /** Which call of the operation, counted from 1 since the plan is followed. */
  nth: z.int().min(1),
};

const AnyFault = z.discriminatedUnion("act", [
  /** `kill -9` of this process: nothing has reached the server. */
  z.strictObject({ ...place, act: z.literal("kill-before") }),
  /** `kill -9` of this process: the server has done it, the caller does not know. */
  z.strictObject({ ...place, act: z.literal("kill-after") }),
  z.strictObject({ ...place, act: z.literal("delay"), ms: z.int().min(0) }),
  /** The server has done it, the caller sees a broken connection. */
  z.strictObject({ ...place, act: z.literal("drop-reply") }),
  /** The service's own throttling error; nothing has reached the server. */
  z.strictObject({ ...place, act: z.literal("throttle") }),
]);

const actsAfterPoll: readonly string[] = ["kill-after", "drop-reply"];

export const Fault = AnyFault.refine(
  ({ operation, act }) => !polls.includes(operation) || actsAfterPoll.includes(act),
  { error: "a poll is only counted when it has brought something" },
);
export type Fault = z.infer<typeof Fault>;

/** What is to go wrong, in a form that fits into an environment variable. */
export const FaultPlan = z.array(Fault);
export type FaultPlan = z.infer<typeof FaultPlan>;
