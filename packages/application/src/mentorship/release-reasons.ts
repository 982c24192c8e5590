import type { JobOutcome, ReleaseReasonsJob } from "@waymark/contracts/job";
import { type GivenReason, releaseReasons as release } from "@waymark/domain/mentorship";
import type { MentorshipJobDeps } from "./deps.ts";
import { releaseDueWrite } from "./give-reason.ts";

/** A transaction takes 100 writes: so many reasons leave in one batch, with the batch itself. */
const reasonsMax = 90;

const byAge = (a: GivenReason, b: GivenReason): number => (a.givenAt < b.givenAt ? -1 : 1);

/** Lets the reasons that were given before this month leave, or wait together for another month. */
export const releaseReasons =
  (deps: MentorshipJobDeps) =>
  async (_job: ReleaseReasonsJob): Promise<JobOutcome> => {
    const now = deps.clock.now();
    const kept = await deps.endingReasons.batches();
    for (let number = 1; ; number += 1) {
      const waiting = await deps.endingReasons.waiting();
      const chosen = waiting.toSorted(byAge).slice(0, reasonsMax);
      const next = release(chosen, now);
      if (next === null) {
        // What is left waits for a month with more.
        if (waiting.length > 0) await deps.commit([releaseDueWrite(deps, now)], []);
        return number === 1
          ? { outcome: "skipped", reason: "too few to hide each" }
          : { outcome: "done" };
      }
      const former = kept.filter(({ releasedAt }) => releasedAt === next.batch.releasedAt).length;
      const committed = await deps.commit(deps.endingReasons.release(next, former + number), []);
      if (!committed.ok) {
        return { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
      }
    }
  };
