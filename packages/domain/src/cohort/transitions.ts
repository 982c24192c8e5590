import type { Transition } from "../transition/index.ts";
import type { CohortStatus } from "./cohort.ts";

export type CohortParty = "manager" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const cohortTransitions = {
  plan: { by: ["manager"], from: ["draft", "inviting", "matching", "running"], to: "unchanged" },
  invite: { by: ["manager"], from: ["draft", "inviting"], to: ["inviting"] },
  /** Nobody joins any more; who waits still moves up. */
  close_enrolment: { by: ["manager"], from: ["inviting"], to: ["matching"] },
  reopen_enrolment: { by: ["manager"], from: ["matching"], to: ["inviting"] },
  /** Pairs were applied. */
  start: { by: ["manager", "system"], from: ["matching"], to: ["running"] },
  finish: { by: ["manager"], from: ["running"], to: ["finished"] },
  cancel: { by: ["manager"], from: ["draft", "inviting", "matching"], to: ["cancelled"] },
} as const satisfies Record<string, Transition<CohortStatus, CohortParty>>;

export type CohortAction = keyof typeof cohortTransitions;

/** Whether somebody who is invited may join. */
export const isOpenToJoin = (status: CohortStatus): boolean => status === "inviting";

/** Whether a place that gets free goes to who has waited longest. */
export const movesUp = (status: CohortStatus): boolean =>
  status === "inviting" || status === "matching";

export const isOver = (status: CohortStatus): boolean =>
  status === "finished" || status === "cancelled";
