import type { FollowSessionJob, JobOutcome } from "@waymark/contracts/job";
import type { Session } from "@waymark/domain/session";
import { act, publicReview } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import type { Reviews, Sessions, Write } from "../ports/index.ts";
import { writesOf } from "./changes.ts";
import type { SurveyStepDeps } from "./deps.ts";
import { loadPair, type SurveyPair } from "./pair.ts";

type Deps = SurveyStepDeps & {
  readonly sessions: Pick<Sessions, "get">;
  readonly reviews: Pick<Reviews, "get" | "put">;
};

/** Nobody has to answer about a session that did not take place. */
const dropWrites = (deps: Deps, { mentor, mentee }: SurveyPair, now: Instant): readonly Write[] =>
  [mentor, mentee].flatMap((survey) => {
    const dropped = act(survey, { action: "drop" }, "system", now);
    return dropped.ok ? writesOf(deps, [{ read: survey, next: dropped.value }]) : [];
  });

/** The review of the latest session takes the place of the mentee's earlier one. */
const reviewWrites = async (
  { reviews }: Deps,
  { mentee }: SurveyPair,
  session: Session,
): Promise<readonly Write[]> => {
  const review = publicReview(mentee, session);
  if (review === null) return [];
  const standing = await reviews.get(review.mentorId, review.menteeId);
  return standing === null || standing.sessionEnd < review.sessionEnd
    ? reviews.put(standing, review)
    : [];
};

/**
 * Brings surveys and reviews after what became of their session. Decided on what is stored alone, so
 * that news may come late, twice and in any order.
 */
export const followSession =
  (deps: Deps) =>
  async ({ sessionId }: FollowSessionJob): Promise<JobOutcome> => {
    const [session, pair] = await Promise.all([
      deps.sessions.get(sessionId),
      loadPair(deps, sessionId),
    ]);
    if (session === null) return { outcome: "rejected", reason: "no such session" };
    if (pair === null) return { outcome: "skipped", reason: "nobody was asked yet" };
    const { status } = session;
    const writes =
      status === "missed" || status === "cancelled"
        ? dropWrites(deps, pair, deps.clock.now())
        : await reviewWrites(deps, pair, session);
    if (writes.length === 0) return { outcome: "skipped", reason: "there is nothing to follow" };
    const committed = await deps.commit(writes, []);
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
