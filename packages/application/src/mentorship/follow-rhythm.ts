import type { JobOutcome, MentorshipRhythmJob } from "@waymark/contracts/job";
import type { MentorshipJobDeps } from "./deps.ts";
import { planMentorshipStep } from "./plan-step.ts";
import { rhythmMove } from "./rhythm-move.ts";

/** One session is the last one, another the next one. */
const stepsMax = 2;

/** Takes what became of a session into the rhythm of its pair. */
export const followRhythm =
  (deps: MentorshipJobDeps) =>
  async ({ sessionId }: MentorshipRhythmJob): Promise<JobOutcome> => {
    const session = await deps.sessions.get(sessionId);
    if (session === null) return { outcome: "rejected", reason: "no such session" };
    for (let steps = 0; steps < stepsMax; steps += 1) {
      const mentorship = await deps.mentorships.openOfPair(session.mentorId, session.menteeId);
      if (mentorship === null || mentorship.status === "proposed") {
        return { outcome: "skipped", reason: "the two have no mentorship under way" };
      }
      const now = deps.clock.now();
      const move = await rhythmMove(deps)(mentorship, now);
      if (move === null) break;
      const step = planMentorshipStep(deps)(mentorship, move, "system", now);
      if (!step.ok) return { outcome: "skipped", reason: step.error.code };
      const committed = await deps.commit(step.value.writes, step.value.events);
      if (!committed.ok) {
        return { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
      }
    }
    return { outcome: "done" };
  };
