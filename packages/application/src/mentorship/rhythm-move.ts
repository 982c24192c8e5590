import type { Mentorship, MentorshipMove } from "@waymark/domain/mentorship";
import { isTakenAsMet, type Session } from "@waymark/domain/session";
import type { Instant } from "@waymark/domain/time";
import type { Sessions } from "../ports/index.ts";

const endOfNext = (sessions: readonly Session[], now: Instant): Instant | null =>
  sessions
    .filter(({ status, end }) => status === "confirmed" && end > now)
    .reduce<Instant | null>(
      (first, { end }) => (first === null || end < first ? end : first),
      null,
    );

const endOfLast = (sessions: readonly Session[], now: Instant): Instant | null =>
  sessions
    .filter((session) => isTakenAsMet(session, now))
    .reduce<Instant | null>((last, { end }) => (last === null || end > last ? end : last), null);

/**
 * The next step that the sessions of a pair call for in its rhythm, or null when it is up to date.
 * Taken from all of them and not from the one in the news, so that news may come late, twice and in
 * any order.
 */
export const rhythmMove =
  ({ sessions }: { readonly sessions: Pick<Sessions, "listOfPair"> }) =>
  async (
    { mentorId, menteeId, lastMetAt, rhythm, status }: Mentorship,
    now: Instant,
  ): Promise<MentorshipMove | null> => {
    const all = await sessions.listOfPair(mentorId, menteeId);
    const met = endOfLast(all, now);
    if (met !== null && (lastMetAt === undefined || met > lastMetAt)) {
      return { action: "meet", at: met };
    }
    if (status !== "active" || rhythm === undefined) return null;
    const { putOffUntil } = rhythm;
    // With no session ahead there is nothing to wait for: a moment that is over ends the wait.
    const isWaiting = putOffUntil !== undefined && putOffUntil > now;
    const until = endOfNext(all, now) ?? (isWaiting ? now : null);
    return until === null || until === putOffUntil ? null : { action: "put_off", until };
  };
