import type { Session } from "../session/index.ts";
import type { Mentorship } from "./mentorship.ts";

/**
 * Whether a session of its two people is one of that mentorship's. One that was booked before there
 * was a mentorship names none: there its time decides.
 */
export const isSessionOf = (
  { id, proposedAt, ending }: Pick<Mentorship, "id" | "proposedAt" | "ending">,
  { mentorshipId, start, end }: Pick<Session, "mentorshipId" | "start" | "end">,
): boolean =>
  mentorshipId === undefined
    ? end > proposedAt && (ending === undefined || start < ending.at)
    : mentorshipId === id;
