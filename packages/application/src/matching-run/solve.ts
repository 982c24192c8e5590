import type { JobOutcome, SolveMatchingJob } from "@waymark/contracts/job";
import { act, type MatchingRun, type MatchingRunMove } from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Write } from "../ports/index.ts";
import type { SolvingDeps } from "./deps.ts";
import { matchingEvent } from "./event.ts";
import { findSuggestions, type Found } from "./find-suggestions.ts";
import { gather } from "./gather.ts";

/** DynamoDB takes 100 writes in one transaction. */
const writesAtOnce = 100;

const suggestionWrites = (
  { matchingSuggestions }: SolvingDeps,
  { id: runId }: MatchingRun,
  { solution, pairs, circles, leftOver }: Found,
): readonly Write[] => {
  const at = { runId, inputFingerprint: solution.inputFingerprint };
  return [
    ...pairs.map((pair) => matchingSuggestions.putPair(at, pair)),
    ...circles.map((circle) => matchingSuggestions.putCircle(at, circle)),
    ...leftOver.map((one) => matchingSuggestions.putLeftOver(at, one)),
  ];
};

const store = async (
  { commit }: SolvingDeps,
  writes: readonly Write[],
): Promise<Result<null, string>> => {
  for (let at = 0; at < writes.length; at += writesAtOnce) {
    const stored = await commit(writes.slice(at, at + writesAtOnce), []);
    if (!stored.ok) return err(stored.error.code);
  }
  return ok(null);
};

const settle = async (
  deps: SolvingDeps,
  run: MatchingRun,
  move: MatchingRunMove,
): Promise<JobOutcome> => {
  const now = deps.clock.now();
  const moved = act(run, move, "system", now);
  if (!moved.ok) return { outcome: "skipped", reason: "it is not waited for any more" };
  const events =
    move.action === "solve" ? [matchingEvent(deps, "matching_run.solved", moved.value, now)] : [];
  const committed = await deps.commit([deps.matchingRuns.replace(moved.value)], events);
  if (committed.ok) return { outcome: "done" };
  return { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
};

/**
 * Works out who of a cohort suits whom. Suggestions are written first and count only with the last
 * write, which names the input that they were found for; whoever reads them before sees nothing.
 */
export const solveMatching =
  (deps: SolvingDeps) =>
  async ({ runId }: SolveMatchingJob): Promise<JobOutcome> => {
    const run = await deps.matchingRuns.get(runId);
    if (run === null) return { outcome: "rejected", reason: "no such run" };
    if (run.status !== "waiting") return { outcome: "skipped", reason: `it is ${run.status}` };
    const cohort = await deps.cohorts.get(run.cohortId);
    const programme = cohort && (await deps.programmes.get(cohort.programmeId));
    if (cohort === null || programme === null) {
      return { outcome: "rejected", reason: "no such cohort" };
    }
    const gathered = await gather(deps, cohort, programme);
    const found = await findSuggestions(deps)(run, gathered);
    if (!found.ok) return settle(deps, run, { action: "fail", because: found.error });
    const stored = await store(deps, suggestionWrites(deps, run, found.value));
    if (!stored.ok) return { outcome: "retry", reason: stored.error, afterSeconds: 5 };
    const solution = { ...found.value.solution, solvedAt: deps.clock.now() };
    return settle(deps, run, { action: "solve", solution });
  };
