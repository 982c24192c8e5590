import type { Transition } from "../transition/index.ts";
import type { EnrolmentStatus } from "./enrolment.ts";

export type EnrolmentParty = "manager" | "invitee" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const enrolmentTransitions = {
  /** By the manager's word; the mails themselves are the queue's. */
  invite: { by: ["system"], from: ["listed"], to: ["invited"] },
  remind: { by: ["system"], from: ["invited"], to: "unchanged" },
  /** The cohort is called off, and they are told. */
  call_off: { by: ["system"], from: ["invited", "enrolled", "waiting"], to: "unchanged" },
  /** Another file says something else of them; what they said themselves stays. */
  amend: { by: ["manager"], from: ["listed", "invited", "enrolled", "waiting"], to: "unchanged" },
  join: { by: ["invitee"], from: ["invited", "declined"], to: ["enrolled", "waiting"] },
  move_up: { by: ["system"], from: ["waiting"], to: ["enrolled"] },
  edit: { by: ["invitee"], from: ["enrolled", "waiting"], to: "unchanged" },
  decline: { by: ["invitee"], from: ["invited"], to: ["declined"] },
  withdraw: { by: ["invitee"], from: ["enrolled", "waiting"], to: ["withdrawn"] },
  remove: {
    by: ["manager"],
    from: ["listed", "invited", "enrolled", "waiting", "declined"],
    to: ["removed"],
  },
  list_again: { by: ["manager"], from: ["declined", "withdrawn", "removed"], to: ["listed"] },
} as const satisfies Record<string, Transition<EnrolmentStatus, EnrolmentParty>>;

export type EnrolmentAction = keyof typeof enrolmentTransitions;

/** Whether somebody said yes: they have a place or wait for one. */
export const hasJoined = (status: EnrolmentStatus): boolean =>
  status === "enrolled" || status === "waiting";
