import type { DomainEvent } from "@waymark/contracts/event";
import type { JobOutcome } from "@waymark/contracts/job";
import type { Booking } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import { follow, type Session, sessionOf } from "@waymark/domain/session";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { SessionDeps } from "./deps.ts";
import { sessionDueWrites } from "./due-writes.ts";
import { sessionEvent } from "./events.ts";

type FollowDeps = Pick<
  SessionDeps,
  "bookings" | "mentorships" | "sessions" | "dues" | "ids" | "commit" | "clock"
>;

type Step = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/** The session that a booking leads to, as it is before anybody has done anything with it. */
export const sessionAhead = async (
  { mentorships }: Pick<FollowDeps, "mentorships">,
  booking: Booking,
): Promise<Session | string> => {
  const { mentorId, menteeId } = booking;
  const mentorship =
    menteeId === undefined ? null : await mentorships.openOfPair(mentorId, menteeId);
  const opened = sessionOf(booking, mentorship?.id ?? null);
  return opened.ok ? opened.value : opened.error.code;
};

const opening = async (
  deps: FollowDeps,
  booking: Booking,
  now: Instant,
): Promise<Step | string> => {
  const session = await sessionAhead(deps, booking);
  if (typeof session === "string") return session;
  return {
    writes: [deps.sessions.insert(session), ...sessionDueWrites(deps, session, now)],
    events: [sessionEvent(deps, "opened", session, now)],
  };
};

const following = (
  deps: FollowDeps,
  session: Session,
  booking: Booking,
  now: Instant,
): Step | string => {
  const followed = follow(session, booking);
  if (!followed.ok) return followed.error.code;
  const next = followed.value;
  if (next.revision === session.revision) return "it knows of it already";
  const fact = next.status === "cancelled" ? "cancelled" : "moved";
  return {
    writes: [deps.sessions.replace(next), ...sessionDueWrites(deps, next, now)],
    events: [sessionEvent(deps, fact, next, now)],
  };
};

/**
 * Makes the session what its booking is by now: news that come late, twice or in another order find
 * that it knows already. A booking of a group has no session, nor has one that was never confirmed.
 */
export const followBooking =
  (deps: FollowDeps) =>
  async ({ sessionId }: { readonly sessionId: SessionId }): Promise<JobOutcome> => {
    const [booking, session] = await Promise.all([
      deps.bookings.get(sessionId),
      deps.sessions.get(sessionId),
    ]);
    if (booking === null) return { outcome: "rejected", reason: "no such booking" };
    const now = deps.clock.now();
    const step =
      session === null ? await opening(deps, booking, now) : following(deps, session, booking, now);
    if (typeof step === "string") return { outcome: "skipped", reason: step };
    const committed = await deps.commit(step.writes, step.events);
    // Whoever won the race left another revision; the next try looks at that one.
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
