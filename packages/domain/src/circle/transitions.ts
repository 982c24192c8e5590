import type { Transition } from "../transition/index.ts";
import type { CircleStatus } from "./circle.ts";

/** `host`: the member whose turn it is. */
export type CircleParty = "member" | "host" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const circleTransitions = {
  /** The turn goes to who has waited longest for it. */
  pass_on: { by: ["host"], from: ["open"], to: "unchanged" },
  /** The time between two meetings is over. */
  move_on: { by: ["system"], from: ["open"], to: "unchanged" },
  /** Somebody whose host is away takes the turn. */
  take_over: { by: ["member"], from: ["open"], to: "unchanged" },
  /** Of three, when one leaves, a pair would be left: that is not a circle any more. */
  leave: { by: ["member", "host"], from: ["open"], to: ["open", "dissolved"] },
} as const satisfies Record<string, Transition<CircleStatus, CircleParty>>;

export type CircleAction = keyof typeof circleTransitions;
