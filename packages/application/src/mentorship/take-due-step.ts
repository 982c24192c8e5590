import type { JobOutcome, MentorshipStepJob } from "@waymark/contracts/job";
import {
  type Mentorship,
  type MentorshipDueKind,
  type MentorshipMove,
  mentorshipDues,
} from "@waymark/domain/mentorship";
import { type Instant, msBetween } from "@waymark/domain/time";
import type { MentorshipJobDeps } from "./deps.ts";
import { planMentorshipStep } from "./plan-step.ts";
import { rhythmMove } from "./rhythm-move.ts";

const moveOf = {
  lapse_proposed: { action: "lapse" },
  nudge_drift: { action: "nudge" },
  tell_coordinator: { action: "nudge" },
  resume_pause: { action: "resume" },
  close_ending: { action: "close" },
  // A mail and no step: its route does not lead here.
  remind_signing: null,
} as const satisfies Record<MentorshipDueKind, MentorshipMove | null>;

const secondsLeft = (
  mentorship: Mentorship,
  kind: MentorshipDueKind,
  now: Instant,
): number | null => {
  const due = mentorshipDues(mentorship).find((candidate) => candidate.kind === kind);
  return due === undefined ? null : Math.ceil(msBetween(now, due.at) / 1000);
};

/** Takes the step whose moment has come, unless the mentorship has moved on since. */
export const takeDueStep =
  (deps: MentorshipJobDeps) =>
  async (job: MentorshipStepJob): Promise<JobOutcome> => {
    const mentorship = await deps.mentorships.get(job.mentorshipId);
    if (mentorship === null) return { outcome: "rejected", reason: "no such mentorship" };
    const planned = moveOf[job.kind];
    if (mentorship.revision !== job.revision || planned === null) {
      return { outcome: "skipped", reason: "it has moved on" };
    }
    const now = deps.clock.now();
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    const afterSeconds = secondsLeft(mentorship, job.kind, now);
    if (afterSeconds === null) return { outcome: "skipped", reason: "it is not due any more" };
    if (afterSeconds > 0) return { outcome: "retry", reason: "its time is to come", afterSeconds };
    // News of a session may be on its way yet: nobody is told of a drift that is none.
    const move =
      (planned.action === "nudge" && (await rhythmMove(deps)(mentorship, now))) || planned;
    const step = planMentorshipStep(deps)(mentorship, move, "system", now);
    if (!step.ok) return { outcome: "skipped", reason: step.error.code };
    const committed = await deps.commit(step.value.writes, step.value.events);
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
