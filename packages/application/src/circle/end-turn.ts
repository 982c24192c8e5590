import type { CircleTurnJob, JobOutcome } from "@waymark/contracts/job";
import { moveTurnOn, turnsGoOn } from "@waymark/domain/circle";
import { loadProgrammeOf } from "./load-programme-of.ts";
import type { CircleTurnDeps } from "./deps.ts";
import { hostChanged } from "./host-changed.ts";
import { turnWrite } from "./turn-write.ts";

/** Gives the turn to the next host once a host's time is over, unless it has gone on by hand. */
export const endTurn =
  (deps: CircleTurnDeps) =>
  async ({ circleId, revision }: CircleTurnJob): Promise<JobOutcome> => {
    const circle = await deps.circles.get(circleId);
    if (circle === null) return { outcome: "rejected", reason: "no such circle" };
    if (circle.revision !== revision) return { outcome: "skipped", reason: "it has moved on" };
    const run = await loadProgrammeOf(deps, circle);
    if (run === null) return { outcome: "rejected", reason: "no such programme" };
    const now = deps.clock.now();
    if (!turnsGoOn(circle, run.cohort, now)) {
      return { outcome: "skipped", reason: "turns do not go round any more" };
    }
    const moved = moveTurnOn(circle, now);
    if (!moved.ok) return { outcome: "skipped", reason: moved.error.code };
    const next = moved.value;
    const committed = await deps.commit(
      [deps.circles.replace(next), turnWrite(deps, next, run.programme.cadence)],
      hostChanged(deps, circle, next, now),
    );
    // Whoever won the race left another revision; the next try finds it and stops.
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
