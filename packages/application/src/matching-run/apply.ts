import type { ApplyMatchingJob, JobOutcome } from "@waymark/contracts/job";
import { actOnCohort } from "@waymark/domain/cohort";
import {
  act,
  type AppliedCounts,
  appliedAtOnce,
  type MatchingRun,
} from "@waymark/domain/matching-run";
import type { SuggestionPlace, Write } from "../ports/index.ts";
import { applyCircle } from "./apply-circle.ts";
import { applyPair, type Settled } from "./apply-pair.ts";
import { countLeftOver } from "./count-left-over.ts";
import type { ApplyingDeps } from "./deps.ts";
import { everyPage } from "./every-page.ts";
import { matchingEvent } from "./event.ts";
import { type Standing, standingOf } from "./standing.ts";

const suggestionsOf = async ({ matchingSuggestions }: ApplyingDeps, at: SuggestionPlace) => {
  const [pairs, circles, leftOver] = await Promise.all([
    everyPage((cursor) => matchingSuggestions.pairsOf(at, cursor)),
    matchingSuggestions.circlesOf(at),
    everyPage((cursor) => matchingSuggestions.leftOverOf(at, cursor)),
  ]);
  return { pairs, circles, leftOver };
};
type Suggestions = Awaited<ReturnType<typeof suggestionsOf>>;

type Part = {
  readonly people: Parameters<typeof standingOf>[3];
  readonly settle: (standing: Standing) => Promise<Settled>;
};

/** What is still to be done of a run, in an order that is always the same. */
const partsLeft = (
  deps: ApplyingDeps,
  at: SuggestionPlace,
  { pairs, circles, leftOver }: Suggestions,
): readonly Part[] => [
  ...pairs
    .filter(({ status }) => status === "proposed")
    .map((pair): Part => ({
      people: [pair.mentorId, pair.menteeId],
      settle: (standing) => applyPair(deps, at, pair, standing),
    })),
  ...circles
    .filter(({ status }) => status === "proposed")
    .map((circle): Part => ({
      people: circle.memberIds,
      settle: (standing) => applyCircle(deps, at, circle, standing),
    })),
  ...leftOver
    .filter(({ isCounted }) => !isCounted)
    .map((one): Part => ({
      people: [one.enrolmentId],
      settle: (standing) => countLeftOver(deps, at, one, standing),
    })),
];

const countsOf = ({ pairs, circles }: Suggestions): AppliedCounts => {
  const count = (status: "applied" | "skipped"): number =>
    [...pairs, ...circles].filter((one) => one.status === status).length;
  return { applied: count("applied"), skipped: count("skipped") };
};

/** With the last one the cohort runs, and another run of it can be applied. */
const finishWrites = async (deps: ApplyingDeps, run: MatchingRun): Promise<readonly Write[]> => {
  const cohort = await deps.cohorts.get(run.cohortId);
  const started = cohort && actOnCohort(cohort, { action: "start" }, "system", deps.clock.now());
  return [
    deps.matchingRuns.releaseCohort(run),
    ...(started?.ok === true ? [deps.cohorts.replace(started.value)] : []),
  ];
};

const report = async (
  deps: ApplyingDeps,
  run: MatchingRun,
  action: "go_on" | "finish",
  counts: AppliedCounts,
): Promise<JobOutcome> => {
  const now = deps.clock.now();
  const moved = act(run, { action, counts }, "system", now);
  if (!moved.ok) return { outcome: "rejected", reason: moved.error.code };
  const next = moved.value;
  const type = action === "finish" ? "matching_run.applied" : "matching_run.applying";
  const committed = await deps.commit(
    [
      deps.matchingRuns.replace(next),
      ...(action === "finish" ? await finishWrites(deps, next) : []),
    ],
    [matchingEvent(deps, type, next, now)],
  );
  if (committed.ok) return { outcome: "done" };
  return committed.error.code === "matching.changed_meanwhile"
    ? { outcome: "skipped", reason: "another worker has gone on" }
    : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
};

/**
 * Makes what is left of a run's suggestions real, some at once, and asks for the next message when
 * there are more. Each is settled in a transaction of its own, so that a worker that dies leaves some
 * settled and some not, and the next one goes on with those.
 *
 * @param atOnce how many one message takes on
 */
export const applyMatching =
  (deps: ApplyingDeps, atOnce = appliedAtOnce) =>
  async ({ runId }: ApplyMatchingJob): Promise<JobOutcome> => {
    const run = await deps.matchingRuns.get(runId);
    if (run === null) return { outcome: "rejected", reason: "no such run" };
    if (run.status !== "applying" || run.solution === undefined) {
      return { outcome: "skipped", reason: `it is ${run.status}` };
    }
    const at = { runId, inputFingerprint: run.solution.inputFingerprint };
    const suggestions = await suggestionsOf(deps, at);
    const parts = partsLeft(deps, at, suggestions).slice(0, atOnce);
    const ids = parts.flatMap(({ people }) => people);
    const standing = await standingOf(deps, run.cohortId, suggestions.pairs, ids);
    for (const part of parts) {
      const settled = await part.settle(standing);
      if (settled !== "settled") {
        return { outcome: "retry", reason: settled.retry, afterSeconds: 5 };
      }
    }
    const now = parts.length === 0 ? suggestions : await suggestionsOf(deps, at);
    const isDone = partsLeft(deps, at, now).length === 0;
    return report(deps, run, isDone ? "finish" : "go_on", countsOf(now));
  };
