import type { JobOutcome, OpenMentorshipJob } from "@waymark/contracts/job";
import { proposeMentorship } from "@waymark/domain/mentorship";
import type { MentorshipJobDeps } from "./deps.ts";
import { proposalWrites } from "./proposal-writes.ts";

/**
 * Proposes a mentorship to two people whose introduction was accepted. Its id follows from the
 * introduction's, so however often it is asked for, there is one.
 */
export const openMentorship =
  (deps: MentorshipJobDeps) =>
  async ({ introductionId, eventId }: OpenMentorshipJob): Promise<JobOutcome> => {
    const introduction = await deps.introductions.get(introductionId);
    if (introduction === null) return { outcome: "rejected", reason: "no such introduction" };
    if (introduction.status !== "accepted") {
      return { outcome: "skipped", reason: "it is not accepted" };
    }
    const id = deps.ids.derivedMentorshipId(introductionId);
    const { mentorId, menteeId } = introduction;
    if ((await deps.mentorships.get(id)) !== null) {
      return { outcome: "skipped", reason: "it is proposed already" };
    }
    if ((await deps.mentorships.openOfPair(mentorId, menteeId)) !== null) {
      return { outcome: "skipped", reason: "the two have a mentorship" };
    }
    const now = deps.clock.now();
    const proposed = proposeMentorship(id, introduction, introductionId, now);
    if (!proposed.ok) return { outcome: "rejected", reason: proposed.error.code };
    const mentorship = proposed.value;
    const committed = await deps.commit(proposalWrites(deps, mentorship), [
      {
        id: deps.ids.derivedEventId("mentorship.proposed", eventId),
        at: now,
        v: 1,
        type: "mentorship.proposed",
        mentorshipId: id,
        revision: mentorship.revision,
      },
    ]);
    if (committed.ok) return { outcome: "done" };
    const { code } = committed.error;
    return code === "mentorship.not_found"
      ? { outcome: "skipped", reason: "the two are kept apart" }
      : { outcome: "retry", reason: code, afterSeconds: 5 };
  };
