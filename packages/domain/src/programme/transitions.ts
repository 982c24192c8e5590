import type { Transition } from "../transition/index.ts";
import type { ProgrammeStatus } from "./programme.ts";

export type ProgrammeParty = "manager";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const programmeTransitions = {
  open: { by: ["manager"], from: ["draft", "closed"], to: ["open"] },
  close: { by: ["manager"], from: ["open"], to: ["closed"] },
  edit: { by: ["manager"], from: ["draft", "open"], to: "unchanged" },
} as const satisfies Record<string, Transition<ProgrammeStatus, ProgrammeParty>>;

export type ProgrammeAction = keyof typeof programmeTransitions;
