import type { Transition } from "../transition/index.ts";
import type { MatchingRunStatus } from "./run.ts";

/** `manager`: a member of the organisation who may match. */
export type MatchingRunParty = "manager" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const matchingRunTransitions = {
  solve: { by: ["system"], from: ["waiting"], to: ["solved"] },
  fail: { by: ["system"], from: ["waiting"], to: ["failed"] },
  /** The suggestions begin to become mentorships or circles. */
  apply: { by: ["manager"], from: ["solved"], to: ["applying"] },
  /** Some of them have. */
  go_on: { by: ["system"], from: ["applying"], to: "unchanged" },
  finish: { by: ["system"], from: ["applying"], to: ["applied"] },
  discard: { by: ["manager"], from: ["waiting", "solved", "failed"], to: ["discarded"] },
} as const satisfies Record<string, Transition<MatchingRunStatus, MatchingRunParty>>;

export type MatchingRunAction = keyof typeof matchingRunTransitions;
