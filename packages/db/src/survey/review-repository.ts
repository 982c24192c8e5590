import type { Reviews } from "@waymark/application/ports";
import type { PublicReview } from "@waymark/domain/survey";
import { entityOf } from "../entity/entity-of.ts";
import { readMany } from "../item/read-many.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { ratingsSchema, readRatings } from "./ratings-item.ts";
import { readReview, reviewCursor, reviewSchema } from "./review-item.ts";

const changedMeanwhile = { code: "survey.changed_meanwhile" } as const;
const pageSize = 10;

/** What a review adds to the counts, and what the one that it replaces takes away. */
const amountsOf = (read: PublicReview | null, next: PublicReview) =>
  read === null
    ? { [`rated${next.rating}`]: 1 }
    : { [`rated${read.rating}`]: -1, [`rated${next.rating}`]: 1 };

export const makeReviews = (access: TableAccess): Reviews => {
  const reviews = entityOf(reviewSchema, access);
  const ratings = entityOf(ratingsSchema, access);

  const putReview = (read: PublicReview | null, next: PublicReview) => {
    const { mentorId, menteeId, sessionId, sessionEnd } = next;
    const attributes = { mentorId, menteeId, sessionId, sessionEnd, body: next };
    return read === null
      ? reviews.create(attributes)
      : reviews.put(attributes, ({ eq }) => eq("sessionId", read.sessionId));
  };

  return {
    get: (mentorId, menteeId) => readOne(access, reviews.get({ mentorId, menteeId }), readReview),
    list: (mentorId, after) =>
      readPage(access, {
        query: reviews.query("byMentor", { mentorId }),
        order: "desc",
        limit: pageSize,
        read: readReview,
        cursor: reviewCursor,
        after,
        positionOf: ({ sessionEnd, menteeId }) => ({ sessionEnd, menteeId }),
        startKeyAt: (position) => reviews.startKey("byMentor", { mentorId, ...position }),
      }),
    countsOf: async (mentorIds) => {
      const places = [...new Set(mentorIds)].map((mentorId) => ratings.get({ mentorId }));
      const found = await readMany(access, places, readRatings);
      return new Map(
        found.map(({ mentorId, rated1, rated2, rated3, rated4, rated5 }) => [
          mentorId,
          [rated1, rated2, rated3, rated4, rated5],
        ]),
      );
    },
    put: (read, next) => {
      const put = writeOf("review.put", changedMeanwhile, { Put: putReview(read, next) });
      if (read?.rating === next.rating) return [put];
      const { mentorId } = next;
      return [
        put,
        writeOf("review.count", changedMeanwhile, {
          Update: ratings.add({ mentorId }, amountsOf(read, next)),
        }),
      ];
    },
  };
};
