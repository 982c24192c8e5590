import type { PersonId } from "../id/index.ts";
import type { Session } from "../session/index.ts";
import type { Review } from "./answer.ts";
import type { Survey } from "./survey.ts";

export type PublicReview = Review & {
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  /** `2026-03`: the day would say which session it was. */
  readonly month: string;
};

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
  const { mentorId, menteeId } = session;
  return { ...review, mentorId, menteeId, month: revealedAt.slice(0, 7) };
};
