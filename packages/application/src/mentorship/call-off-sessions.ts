import type { CloseMentorshipJob, JobOutcome } from "@waymark/contracts/job";
import { isActive } from "@waymark/domain/booking";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import { type BookingDeps, endBooking, sharedSessions } from "../booking/index.ts";
import type { Mentorships } from "../ports/index.ts";

type Deps = BookingDeps & { readonly mentorships: Pick<Mentorships, "get"> };

/** What was booked after the end is the two people's own matter, however late the news of the end come. */
const callOff = async (
  deps: Deps,
  sessionId: SessionId,
  { mentorId, menteeId }: Mentorship,
  endedAt: Instant,
): Promise<string | null> => {
  const now = deps.clock.now();
  const booking = await deps.bookings.get(sessionId);
  const isTheirs = booking?.mentorId === mentorId && booking.menteeId === menteeId;
  if (!isTheirs || !isActive(booking.status) || booking.start <= now) return null;
  if (booking.createdAt > endedAt) return null;
  const ended = endBooking(deps, booking, { action: "call_off" }, "system", now);
  if (!ended.ok) return ended.error.code;
  const committed = await deps.commit(ended.value.writes, ended.value.events);
  return committed.ok ? null : committed.error.code;
};

/**
 * Calls off what two people have booked for after the end of their mentorship, in nobody's name. Done
 * again, also after it stopped half way, it finds what is left.
 */
export const callOffSessions =
  (deps: Deps) =>
  async ({ mentorshipId }: CloseMentorshipJob): Promise<JobOutcome> => {
    const mentorship = await deps.mentorships.get(mentorshipId);
    if (mentorship === null) return { outcome: "rejected", reason: "no such mentorship" };
    const { ending, mentorId, menteeId } = mentorship;
    if (ending === undefined) return { outcome: "skipped", reason: "it has not ended" };
    const ahead = await sharedSessions(deps, [mentorId, menteeId], deps.clock.now());
    for (const sessionId of ahead) {
      const reason = await callOff(deps, sessionId, mentorship, ending.at);
      // Somebody was faster with one of these: the next try finds it as it is then.
      if (reason !== null) return { outcome: "retry", reason, afterSeconds: 5 };
    }
    return { outcome: "done" };
  };
