import type { Side } from "../side/index.ts";
import type { Transition } from "../transition/index.ts";
import type { AgreementStatus } from "./agreement.ts";

export type AgreementParty = Side | "system";

const both = ["mentor", "mentee"] as const;
const open = ["proposed", "changing"] as const;
const asBefore = { proposed: ["none"], changing: ["in_force"] } as const;

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const agreementTransitions = {
  /** Also in answer to a proposal, which it replaces. */
  propose: {
    by: both,
    from: ["none", "proposed", "in_force", "changing"],
    to: {
      none: ["proposed"],
      proposed: ["proposed"],
      in_force: ["changing"],
      changing: ["changing"],
    },
  },
  sign: { by: both, from: open, to: ["in_force"] },
  decline: { by: both, from: open, to: asBefore },
  take_back: { by: both, from: open, to: asBefore },
} as const satisfies Record<string, Transition<AgreementStatus, AgreementParty>>;

export type AgreementAction = keyof typeof agreementTransitions;
