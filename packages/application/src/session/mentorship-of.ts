import type { MentorshipId } from "@waymark/domain/id";
import { isSessionOf } from "@waymark/domain/mentorship";
import type { Session } from "@waymark/domain/session";
import type { Mentorships } from "../ports/index.ts";

type Deps = { readonly mentorships: Pick<Mentorships, "openOfPair"> };

/** The mentorship that a session belongs to, also where it began after the session was booked. */
export const mentorshipOf = async (
  { mentorships }: Deps,
  session: Session,
): Promise<MentorshipId | null> => {
  if (session.mentorshipId !== undefined) return session.mentorshipId;
  const open = await mentorships.openOfPair(session.mentorId, session.menteeId);
  return open !== null && isSessionOf(open, session) ? open.id : null;
};
