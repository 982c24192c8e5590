import type { AppError } from "@waymark/contracts/error";
import type { PersonId } from "@waymark/domain/id";
import { showsName } from "@waymark/domain/introduction";
import { isPublic } from "@waymark/domain/listing";
import { mayReadMessage } from "@waymark/domain/message";
import type { ReportPlace } from "@waymark/domain/report";
import { err, ok, type Result } from "@waymark/domain/result";
import { otherSide, personOn } from "@waymark/domain/side";
import { loadFor as loadBooking } from "../booking/index.ts";
import { loadFor as loadIntroduction } from "../introduction/index.ts";
import { ownMentorship } from "../mentorship/index.ts";
import type { BlockDeps } from "./deps.ts";

export type FindOtherDeps = Pick<
  BlockDeps,
  "listings" | "introductions" | "bookings" | "delegates" | "blocks" | "mentorships" | "messages"
>;

/** A request without a name is a place where one meets somebody whom one cannot name. */
export type FoundOther = { readonly personId: PersonId; readonly isUnnamed: boolean };
type Found = Result<FoundOther, AppError>;
const named = (personId: PersonId): Found => ok({ personId, isUnnamed: false });

type Place<Noun extends ReportPlace["noun"]> = Extract<ReportPlace, { readonly noun: Noun }>;

const onListing = async (deps: FindOtherDeps, { listingId }: Place<"listing">): Promise<Found> => {
  const listing = await deps.listings.get(listingId);
  return listing === null || !isPublic(listing.status)
    ? err({ code: "listing.not_found" })
    : named(listing.mentorId);
};

const inIntroduction = async (
  deps: FindOtherDeps,
  actorId: PersonId,
  { introductionId }: Place<"introduction">,
): Promise<Found> => {
  const loaded = await loadIntroduction(deps)(actorId, introductionId);
  if (!loaded.ok) return loaded;
  const { introduction, party } = loaded.value;
  return party === "mentor"
    ? ok({ personId: introduction.menteeId, isUnnamed: !showsName(introduction) })
    : named(introduction.mentorId);
};

/** A group has several: the host says which of those who have, or had, a seat. */
const inGroup = async (
  { bookings }: FindOtherDeps,
  { sessionId, menteeId }: Place<"session">,
): Promise<Found> => {
  const seat = menteeId === undefined ? null : await bookings.seatOf(sessionId, menteeId);
  return seat === null ? err({ code: "report.of_a_group" }) : named(seat.menteeId);
};

const inSession = async (
  deps: FindOtherDeps,
  actorId: PersonId,
  place: Place<"session">,
): Promise<Found> => {
  const part = await loadBooking(deps)(actorId, place.sessionId);
  if (!part.ok) return part;
  const { booking, viewer } = part.value;
  if (viewer === "mentee") return named(booking.mentorId);
  return booking.menteeId === undefined ? inGroup(deps, place) : named(booking.menteeId);
};

const inMentorship = async (
  deps: FindOtherDeps,
  personId: PersonId,
  { mentorshipId }: Pick<Place<"mentorship">, "mentorshipId">,
): Promise<Found> => {
  const own = await ownMentorship(deps)({ personId }, mentorshipId);
  if (!own.ok) return own;
  return named(personOn(own.value.mentorship, otherSide(own.value.side)));
};

const inMessage = async (
  deps: FindOtherDeps,
  personId: PersonId,
  { mentorshipId, messageId }: Place<"message">,
): Promise<Found> => {
  const message = await deps.messages.get(mentorshipId, messageId);
  if (message === null || !mayReadMessage(message, personId)) {
    return err({ code: "message.not_found" });
  }
  return inMentorship(deps, personId, { mentorshipId });
};

/**
 * Whom somebody met in a place that is theirs to see. A block does not stand in the way: who was
 * blocked may block as well.
 *
 * @returns `report.of_a_group` where a place does not say who of several is meant, otherwise what the
 *   place answers to a stranger
 */
export const findOther =
  (deps: FindOtherDeps) =>
  ({ personId }: { readonly personId: PersonId }, place: ReportPlace): Promise<Found> => {
    switch (place.noun) {
      case "listing":
        return onListing(deps, place);
      case "introduction":
        return inIntroduction(deps, personId, place);
      case "session":
        return inSession(deps, personId, place);
      case "mentorship":
        return inMentorship(deps, personId, place);
      case "message":
        return inMessage(deps, personId, place);
    }
  };
