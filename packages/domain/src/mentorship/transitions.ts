import type { Side } from "../side/index.ts";
import type { Transition } from "../transition/index.ts";
import type { MentorshipStatus } from "./mentorship.ts";

export type MentorshipParty = Side | "system";

const both = ["mentor", "mentee"] as const;
const system = ["system"] as const;
const begun = ["active", "paused"] as const;
const notEnded = ["proposed", "active", "paused"] as const;

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const mentorshipTransitions = {
  /** With the second signature. */
  start: { by: system, from: ["proposed"], to: ["active"] },
  /** Nobody signed in time. */
  lapse: { by: system, from: ["proposed"], to: ["ended"] },
  /** With both signatures under another version of the agreement. */
  adopt: { by: system, from: begun, to: "unchanged" },
  /** They had a session. */
  meet: { by: system, from: begun, to: "unchanged" },
  nudge: { by: system, from: ["active"], to: "unchanged" },
  put_off: { by: system, from: ["active"], to: "unchanged" },
  pause: { by: both, from: ["active"], to: ["paused"] },
  resume: { by: ["mentor", "mentee", "system"], from: ["paused"], to: ["active"] },
  propose_end: { by: both, from: begun, to: "unchanged" },
  take_back_end: { by: both, from: begun, to: "unchanged" },
  agree_end: { by: both, from: begun, to: ["ended"] },
  /** The other side said nothing in time. */
  close: { by: system, from: begun, to: ["ended"] },
  farewell: { by: both, from: ["active", "paused", "ended"], to: "unchanged" },
  /** What the mentee can help others with by now. */
  offer_help: { by: ["mentee"], from: ["active", "paused", "ended"], to: "unchanged" },
  /** At once, alone and without a reason. */
  leave: { by: both, from: notEnded, to: ["ended"] },
  rematch: { by: both, from: notEnded, to: ["ended"] },
} as const satisfies Record<string, Transition<MentorshipStatus, MentorshipParty>>;

export type MentorshipAction = keyof typeof mentorshipTransitions;
