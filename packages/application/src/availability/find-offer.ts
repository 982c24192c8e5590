import type { AppError } from "@waymark/contracts/error";
import {
  type Availability,
  isMentorshipPlace,
  type Offering,
  type OfferPlace,
} from "@waymark/domain/availability";
import type { ListingId, MentorshipId, OfferingId, PersonId } from "@waymark/domain/id";
import { isPublic } from "@waymark/domain/listing";
import { bookingIn } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import { sideOf } from "@waymark/domain/side";
import { areApart } from "../apart/index.ts";
import type { Availabilities, Blocks, Listings, Mentorships } from "../ports/index.ts";

export type OfferDeps = {
  readonly blocks: Pick<Blocks, "get">;
  readonly listings: Pick<Listings, "get">;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly availabilities: Pick<Availabilities, "get">;
};

/** One thing that a mentor can be booked for, with the hours in which that is possible. */
export type Offer = { readonly availability: Availability; readonly offering: Offering };

type Viewer = { readonly personId: PersonId } | null;

/** Whose hours, whether they are paused from this side, and what a stranger is told. */
type Found = Result<{ readonly mentorId: PersonId; readonly isPaused: boolean }, AppError>;

const onListing = async (
  { listings }: Pick<OfferDeps, "listings">,
  listingId: ListingId,
): Promise<Found> => {
  const listing = await listings.get(listingId);
  return listing === null || !isPublic(listing.status)
    ? err({ code: "listing.not_found" })
    : ok({ mentorId: listing.mentorId, isPaused: listing.status !== "published" });
};

const inMentorship = async (
  { mentorships }: Pick<OfferDeps, "mentorships">,
  viewer: Viewer,
  mentorshipId: MentorshipId,
): Promise<Found> => {
  const mentorship = viewer === null ? null : await mentorships.get(mentorshipId);
  const side = mentorship && viewer && sideOf(mentorship, viewer.personId);
  if (mentorship === null || side === null || bookingIn(mentorship) === "over") {
    return err({ code: "mentorship.not_found" });
  }
  return ok({ mentorId: mentorship.mentorId, isPaused: bookingIn(mentorship) === "paused" });
};

const notFoundIn = (place: OfferPlace): AppError => ({
  code: isMentorshipPlace(place) ? "mentorship.not_found" : "listing.not_found",
});

/**
 * The hours behind a public listing, or those of a mentor for whom they are in a mentorship with. What
 * pauses the place pauses the hours, too.
 *
 * @param viewer to whom a mentor on the other side of a block is not there; null for who is not signed in
 * @returns `listing.not_found` or `mentorship.not_found`, and `availability.not_set` before the first hours
 */
export const findAvailability =
  (deps: OfferDeps) =>
  async (viewer: Viewer, place: OfferPlace): Promise<Result<Availability, AppError>> => {
    const found = isMentorshipPlace(place)
      ? await inMentorship(deps, viewer, place)
      : await onListing(deps, place);
    if (!found.ok) return found;
    const { mentorId, isPaused } = found.value;
    if (viewer !== null && (await areApart(deps, viewer.personId, mentorId))) {
      return err(notFoundIn(place));
    }
    const availability = await deps.availabilities.get(mentorId);
    if (availability === null) return err({ code: "availability.not_set" });
    if (!isPaused) return ok(availability);
    return ok({ ...availability, schedule: { ...availability.schedule, accepting: false } });
  };

/** @returns also `availability.offering_not_found` for one that is not there or no longer open */
export const findOffer =
  (deps: OfferDeps) =>
  async (
    viewer: Viewer,
    place: OfferPlace,
    offeringId: OfferingId,
  ): Promise<Result<Offer, AppError>> => {
    const availability = await findAvailability(deps)(viewer, place);
    if (!availability.ok) return availability;
    const offering = availability.value.offerings.find(({ id, open }) => open && id === offeringId);
    return offering === undefined
      ? err({ code: "availability.offering_not_found" })
      : ok({ availability: availability.value, offering });
  };
