import type { AppError } from "@waymark/contracts/error";
import type { ListingReviews, ListingReviewsInput } from "@waymark/contracts/survey";
import { isPublic } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import { showRatings } from "@waymark/domain/survey";
import type * as z from "zod";
import type { SurveyDeps } from "./deps.ts";

/** What mentees say of the mentor of a listing: of all the numbers, and page by page the words. */
export const listListingReviews =
  ({ listings, reviews }: Pick<SurveyDeps, "listings" | "reviews">) =>
  async ({
    slug,
    cursor,
  }: z.infer<typeof ListingReviewsInput>): Promise<Result<ListingReviews, AppError>> => {
    const listing = await listings.getBySlug(slug);
    if (listing === null || !isPublic(listing.status)) return err({ code: "listing.not_found" });
    const { mentorId } = listing;
    const [counted, page] = await Promise.all([
      reviews.countsOf([mentorId]),
      reviews.list(mentorId, cursor),
    ]);
    const counts = counted.get(mentorId);
    return ok({
      ratings:
        counts === undefined ? null : showRatings(counts, (figures) => ({ ...figures, counts })),
      reviews: page.items.map(({ rating, text, month }) => ({ rating, text, month })),
      ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
    });
  };
