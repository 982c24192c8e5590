import type { ExpireIntroductionJob, JobOutcome } from "@waymark/contracts/job";
import { isOpen } from "@waymark/domain/introduction";
import { msBetween } from "@waymark/domain/time";
import type { IntroductionDeps } from "./deps.ts";
import { planMove } from "./move.ts";

/** Ends a request that nobody answered in time, unless it has moved since the job was written. */
export const expireIntroduction =
  (deps: IntroductionDeps) =>
  async (job: ExpireIntroductionJob): Promise<JobOutcome> => {
    const introduction = await deps.introductions.get(job.introductionId);
    if (introduction === null) return { outcome: "rejected", reason: "no such introduction" };
    if (introduction.revision !== job.revision || !isOpen(introduction.status)) {
      return { outcome: "skipped", reason: "it has moved on" };
    }
    const now = deps.clock.now();
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    if (introduction.expiresAt !== undefined && introduction.expiresAt > now) {
      const afterSeconds = Math.ceil(msBetween(now, introduction.expiresAt) / 1000);
      return { outcome: "retry", reason: "its time is not over", afterSeconds };
    }
    const step = planMove(deps)(introduction, { action: "expire" }, "system", now);
    if (!step.ok) return { outcome: "skipped", reason: step.error.code };
    const committed = await deps.commit(step.value.writes, step.value.events);
    // Whoever won the race left another revision; the next try finds it and stops.
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
