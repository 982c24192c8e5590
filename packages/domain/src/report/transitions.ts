import type { Transition } from "../transition/index.ts";
import type { ReportStatus } from "./report.ts";

/** `claimer`: the operator who has it in hand. Nobody closes what another one looks after. */
export type ReportParty = "operator" | "claimer";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const reportTransitions = {
  claim: { by: ["operator"], from: ["open", "claimed"], to: ["claimed"] },
  give_back: { by: ["claimer"], from: ["claimed"], to: ["open"] },
  close: { by: ["claimer"], from: ["claimed"], to: ["closed"] },
} as const satisfies Record<string, Transition<ReportStatus, ReportParty>>;

export type ReportAction = keyof typeof reportTransitions;
