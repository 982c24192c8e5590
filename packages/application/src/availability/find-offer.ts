import type { AppError } from "@waymark/contracts/error";
import type { Availability, Offering } from "@waymark/domain/availability";
import type { ListingId, OfferingId, PersonId } from "@waymark/domain/id";
import { isPublic } from "@waymark/domain/listing";
import { err, ok, type Result } from "@waymark/domain/result";
import { areApart } from "../apart/index.ts";
import type { Availabilities, Blocks, Listings } from "../ports/index.ts";

export type OfferDeps = {
  readonly blocks: Pick<Blocks, "get">;
  readonly listings: Pick<Listings, "get">;
  readonly availabilities: Pick<Availabilities, "get">;
};

/** One thing that a mentor can be booked for, with the hours in which that is possible. */
export type Offer = { readonly availability: Availability; readonly offering: Offering };

/**
 * The hours behind a public listing. A listing that is paused pauses its mentor's hours, too.
 *
 * @param viewer to whom a mentor on the other side of a block is not there; null for who is not signed in
 * @returns `listing.not_found`, or `availability.not_set` before the first hours
 */
export const findAvailability =
  (deps: OfferDeps) =>
  async (
    viewer: { readonly personId: PersonId } | null,
    listingId: ListingId,
  ): Promise<Result<Availability, AppError>> => {
    const listing = await deps.listings.get(listingId);
    if (listing === null || !isPublic(listing.status)) return err({ code: "listing.not_found" });
    if (viewer !== null && (await areApart(deps, viewer.personId, listing.mentorId))) {
      return err({ code: "listing.not_found" });
    }
    const availability = await deps.availabilities.get(listing.mentorId);
    if (availability === null) return err({ code: "availability.not_set" });
    if (listing.status === "published") return ok(availability);
    return ok({ ...availability, schedule: { ...availability.schedule, accepting: false } });
  };

/** @returns also `availability.offering_not_found` for one that is not there or no longer open */
export const findOffer =
  (deps: OfferDeps) =>
  async (
    viewer: { readonly personId: PersonId } | null,
    listingId: ListingId,
    offeringId: OfferingId,
  ): Promise<Result<Offer, AppError>> => {
    const availability = await findAvailability(deps)(viewer, listingId);
    if (!availability.ok) return availability;
    const offering = availability.value.offerings.find(({ id, open }) => open && id === offeringId);
    return offering === undefined
      ? err({ code: "availability.offering_not_found" })
      : ok({ availability: availability.value, offering });
  };
