import type { ExpireReferralJob, JobOutcome } from "@waymark/contracts/job";
import { answerWithinDays, isOpen } from "@waymark/domain/referral";
import { addDays, msBetween } from "@waymark/domain/time";
import type { ReferralDeps } from "./deps.ts";
import { planMove } from "./plan-move.ts";

/** Ends an introduction that nobody answered in time, and forgets the third person's address. */
export const expireReferral =
  (deps: ReferralDeps) =>
  async (job: ExpireReferralJob): Promise<JobOutcome> => {
    const list = await deps.referrals.of(job.mentorshipId);
    const referral = list.referrals.find(({ id }) => id === job.referralId);
    if (referral === undefined) return { outcome: "rejected", reason: "no such referral" };
    if (referral.revision !== job.revision || !isOpen(referral.status)) {
      return { outcome: "skipped", reason: "it has moved on" };
    }
    const now = deps.clock.now();
    const until = addDays(referral.since, answerWithinDays);
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    if (until > now) {
      const afterSeconds = Math.ceil(msBetween(now, until) / 1000);
      return { outcome: "retry", reason: "its time is not over", afterSeconds };
    }
    const step = await planMove(deps)(list, referral, { action: "lapse" }, "system", now);
    if (!step.ok) return { outcome: "skipped", reason: step.error.code };
    const committed = await deps.commit(step.value.writes, step.value.events);
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
