import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { Cohort, CohortPlan, CohortStatus } from "./cohort.ts";
import type { CohortError } from "./errors.ts";
import { type CohortAction, type CohortParty, cohortTransitions } from "./transitions.ts";

export type CohortMove =
  | { readonly action: "plan"; readonly plan: CohortPlan }
  | { readonly action: Exclude<CohortAction, "plan"> };

const step = (cohort: Cohort, status: CohortStatus, now: Instant): Cohort => ({
  ...cohort,
  status,
  since: status === cohort.status ? cohort.since : now,
  revision: cohort.revision + 1,
});

const withPlan = (cohort: Cohort, plan: CohortPlan): Cohort => {
  const { mentorSeats: _former, ...rest } = cohort;
  return { ...rest, ...plan, revision: cohort.revision + 1 };
};

/**
 * One step of a cohort: refuses with `cohort.illegal_transition` whatever `cohortTransitions` does not
 * list, and raises the revision by one otherwise.
 */
export const actOnCohort = (
  cohort: Cohort,
  move: CohortMove,
  party: CohortParty,
  now: Instant,
): Result<Cohort, CohortError> => {
  const row = cohortTransitions[move.action];
  if (!allows(row, party, cohort.status)) return err({ code: "cohort.illegal_transition" });
  if (move.action === "plan") return ok(withPlan(cohort, move.plan));
  const { to } = cohortTransitions[move.action];
  return ok(step(cohort, to[0], now));
};
