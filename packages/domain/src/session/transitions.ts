import type { Side } from "../side/index.ts";
import type { Transition } from "../transition/index.ts";
import type { SessionStatus } from "./session.ts";

export type SessionParty = Side | "system";

const both = ["mentor", "mentee"] as const;
const notCalledOff = ["confirmed", "held", "disputed"] as const;

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const sessionTransitions = {
  set_agenda: { by: both, from: ["confirmed"], to: "unchanged" },
  /** Both may say something else while they disagree. */
  attest: {
    by: both,
    from: ["confirmed", "disputed"],
    to: {
      confirmed: ["confirmed", "held", "missed", "disputed"],
      disputed: ["held", "missed", "disputed"],
    },
  },
  /** One side stayed silent to the end of the window. */
  settle: { by: ["system"], from: ["confirmed"], to: ["held", "missed", "disputed"] },
  add_item: { by: both, from: notCalledOff, to: "unchanged" },
  tick_item: { by: both, from: notCalledOff, to: "unchanged" },
  record_decision: { by: both, from: notCalledOff, to: "unchanged" },
  /** Both sides' surveys, once the session is over. */
  open_surveys: { by: ["system"], from: notCalledOff, to: "unchanged" },
  /** The two that follow the booking. */
  move: { by: ["system"], from: ["confirmed"], to: "unchanged" },
  cancel: { by: ["system"], from: ["confirmed"], to: ["cancelled"] },
} as const satisfies Record<string, Transition<SessionStatus, SessionParty>>;

export type SessionAction = keyof typeof sessionTransitions;
