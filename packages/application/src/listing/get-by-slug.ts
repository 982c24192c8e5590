import type { AppError } from "@waymark/contracts/error";
import type { PublicListing } from "@waymark/contracts/listing";
import { isPublic, type Slug } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Listings } from "../ports/index.ts";

/** What the public may read of a listing. */
export const getListingBySlug =
  (deps: { readonly listings: Listings }) =>
  async (slug: Slug): Promise<Result<PublicListing, AppError>> => {
    const listing = await deps.listings.getBySlug(slug);
    if (listing === null || !isPublic(listing.status)) return err({ code: "listing.not_found" });
    const {
      mentorId: _mentorId,
      revision: _revision,
      openRequestLimit: _limit,
      ...shown
    } = listing;
    return ok({ ...shown, status: listing.status });
  };
