import type { AppError } from "@waymark/contracts/error";
import { MatchingMoved, type MoveMatchingInput } from "@waymark/contracts/matching-run";
import type { DomainEvent } from "@waymark/contracts/event";
import type { PersonId } from "@waymark/domain/id";
import { act, type MatchingRun } from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import { once } from "../command/index.ts";
import type { Write } from "../ports/index.ts";
import type { MatchingDeps } from "./deps.ts";
import { matchingEvent } from "./event.ts";
import { ownRun } from "./own.ts";

type Planned = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/** People who are brought together meet: not before joining is closed, nor after the end. */
const planApplying = async (
  deps: MatchingDeps,
  next: MatchingRun,
  now: Instant,
): Promise<Result<Planned, AppError>> => {
  const cohort = await deps.cohorts.get(next.cohortId);
  if (cohort === null) return err({ code: "matching.not_found" });
  if (cohort.status !== "matching" && cohort.status !== "running") {
    return err({ code: "matching.cohort_not_open" });
  }
  return ok({
    writes: [
      deps.matchingRuns.claimCohort(next),
      deps.cohorts.check(cohort, { code: "matching.changed_meanwhile" }),
    ],
    events: [matchingEvent(deps, "matching_run.applying", next, now)],
  });
};

/** A manager's word on a run: that it is to become real, or is not wanted. */
export const moveMatching =
  (deps: MatchingDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: MoveMatchingInput,
  ): Promise<Result<MatchingMoved, AppError>> => {
    const now = deps.clock.now();
    const { requestKey, runId, revision, action } = input;
    return once(deps)({
      actor: actor.personId,
      requestKey,
      input,
      now,
      parse: (stored) => MatchingMoved.parse(stored),
      decide: async () => {
        const run = await ownRun(deps)(actor, runId);
        if (!run.ok) return run;
        if (run.value.revision !== revision) return err({ code: "matching.changed_meanwhile" });
        const move = action === "apply" ? { action, by: actor.personId } : { action };
        const moved = act(run.value, move, "manager", now);
        if (!moved.ok) return moved;
        const next = moved.value;
        const planned =
          action === "apply"
            ? await planApplying(deps, next, now)
            : ok<Planned>({ writes: [], events: [] });
        if (!planned.ok) return planned;
        return ok({
          answer: { runId, status: next.status },
          writes: [deps.matchingRuns.replace(next), ...planned.value.writes],
          events: planned.value.events,
        });
      },
    });
  };
