import * as z from "zod";
import { PersonId, SessionId } from "../id/index.ts";
import type { Session } from "../session/index.ts";
import { Instant } from "../time/index.ts";
import { Review } from "./answer.ts";
import type { Survey } from "./survey.ts";

/** A review as it stands on the mentor's listing, with what tells it from others; people see less. */
export const PublicReview = Review.extend({
  mentorId: PersonId,
  menteeId: PersonId,
  sessionId: SessionId,
  /** Of a mentee's reviews of one mentor the one of the latest session counts. */
  sessionEnd: Instant,
  /** `2026-03`: the day would say which session it was. */
  month: z.string().regex(/^\d{4}-\d{2}$/, { error: "not a month" }),
});
export type PublicReview = z.infer<typeof PublicReview>;

/** The review on the mentor's listing; null unless the session was held and the answer is revealed. */
export const publicReview = (survey: Survey, session: Session): PublicReview | null => {
  const { sessionId, side, status, answer, revealedAt } = survey;
  const review = answer?.review;
  const isPublic =
    sessionId === session.id &&
    session.status === "held" &&
    side === "mentee" &&
    status === "revealed";
  if (!isPublic || review === undefined || revealedAt === undefined) return null;
  const { mentorId, menteeId, end: sessionEnd } = session;
  return { ...review, mentorId, menteeId, sessionId, sessionEnd, month: revealedAt.slice(0, 7) };
};
