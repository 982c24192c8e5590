import type { Transition } from "../transition/index.ts";
import type { InvitationStatus } from "./invitation.ts";

/** `manager`: a member who may give that role. */
export type InvitationParty = "manager" | "invited";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const invitationTransitions = {
  accept: { by: ["invited"], from: ["sent"], to: ["accepted"] },
  decline: { by: ["invited"], from: ["sent"], to: ["withdrawn"] },
  withdraw: { by: ["manager"], from: ["sent"], to: ["withdrawn"] },
  /** Also mails again to who has not answered; of a member who left, begins anew. */
  invite: {
    by: ["manager"],
    from: ["sent", "accepted", "withdrawn"],
    to: ["sent"],
  },
} as const satisfies Record<string, Transition<InvitationStatus, InvitationParty>>;

export type InvitationAction = keyof typeof invitationTransitions;
