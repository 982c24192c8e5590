import type { PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import type { MatchingError } from "./errors.ts";
import type { MatchingFailure, MatchingRun, MatchingSolution } from "./run.ts";
import { type MatchingRunParty, matchingRunTransitions } from "./transitions.ts";

export type AppliedCounts = { readonly applied: number; readonly skipped: number };

export type MatchingRunMove =
  | { readonly action: "solve"; readonly solution: MatchingSolution }
  | { readonly action: "fail"; readonly because: MatchingFailure }
  | { readonly action: "apply"; readonly by: PersonId }
  | { readonly action: "go_on" | "finish"; readonly counts: AppliedCounts }
  | { readonly action: "discard" };

const perform = (run: MatchingRun, move: MatchingRunMove, now: Instant): MatchingRun => {
  switch (move.action) {
    case "solve":
      return { ...run, status: "solved", solution: move.solution };
    case "fail":
      return { ...run, status: "failed", failure: move.because };
    case "apply":
      return {
        ...run,
        status: "applying",
        applying: { by: move.by, since: now, applied: 0, skipped: 0 },
      };
    case "go_on":
      return { ...run, ...progressOf(run, move.counts) };
    case "finish":
      return { ...run, ...progressOf(run, move.counts), status: "applied", appliedAt: now };
    case "discard":
      return { ...run, status: "discarded" };
  }
};

const progressOf = (
  { applying }: MatchingRun,
  counts: AppliedCounts,
): Pick<MatchingRun, "applying"> =>
  applying === undefined ? {} : { applying: { ...applying, ...counts } };

/**
 * One step of a run: refuses with `matching.illegal_transition` what `matchingRunTransitions` does not
 * list, with `matching.nothing_to_apply` a run without suggestions, and raises the revision by one
 * otherwise.
 */
export const act = (
  run: MatchingRun,
  move: MatchingRunMove,
  party: MatchingRunParty,
  now: Instant,
): Result<MatchingRun, MatchingError> => {
  if (!allows(matchingRunTransitions[move.action], party, run.status)) {
    return err({ code: "matching.illegal_transition" });
  }
  if (move.action === "apply" && (run.solution?.suggestions ?? 0) === 0) {
    return err({ code: "matching.nothing_to_apply" });
  }
  return ok({ ...perform(run, move, now), revision: run.revision + 1 });
};
