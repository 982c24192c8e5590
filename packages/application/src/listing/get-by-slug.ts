import type { AppError } from "@waymark/contracts/error";
import type { PublicListing } from "@waymark/contracts/listing";
import type { PersonId } from "@waymark/domain/id";
import { isPublic, type Slug } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import { areApart } from "../apart/index.ts";
import type { Blocks, Listings } from "../ports/index.ts";

/**
 * What the public may read of a listing.
 *
 * @param viewer to whom a mentor on the other side of a block is not there; null for who is not signed in
 */
export const getListingBySlug =
  (deps: { readonly listings: Listings; readonly blocks: Pick<Blocks, "get"> }) =>
  async (
    viewer: { readonly personId: PersonId } | null,
    slug: Slug,
  ): Promise<Result<PublicListing, AppError>> => {
    const listing = await deps.listings.getBySlug(slug);
    if (listing === null || !isPublic(listing.status)) return err({ code: "listing.not_found" });
    if (viewer !== null && (await areApart(deps, viewer.personId, listing.mentorId))) {
      return err({ code: "listing.not_found" });
    }
    const {
      mentorId: _mentorId,
      revision: _revision,
      openRequestLimit: _limit,
      ...shown
    } = listing;
    return ok({ ...shown, status: listing.status });
  };
