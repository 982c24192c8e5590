import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import type { Listing, ListingStatus } from "./listing.ts";
import { type ListingAction, listingTransitions } from "./transitions.ts";

/**
 * The listing after a step, or the refusal of one that its status does not allow. One that comes back
 * from a pause keeps its date; one that is published out of a draft is new.
 */
export const changeStatus = (
  listing: Listing,
  action: ListingAction,
  now: Instant,
): Result<Listing, { readonly code: "listing.illegal_transition" }> => {
  const { from, to } = listingTransitions[action];
  const allowed: readonly ListingStatus[] = from;
  if (!allowed.includes(listing.status)) return err({ code: "listing.illegal_transition" });
  const isNew = action === "publish" && listing.status === "draft";
  return ok({
    ...listing,
    status: to,
    publishedAt: isNew ? now : listing.publishedAt,
    revision: listing.revision + 1,
  });
};
