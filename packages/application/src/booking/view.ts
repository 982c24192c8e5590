import type { BookingView } from "@waymark/contracts/booking";
import type { AppError } from "@waymark/contracts/error";
import { type Booking, mayAct, type Seat } from "@waymark/domain/booking";
import { isPublic } from "@waymark/domain/listing";
import type { SessionId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Instant } from "@waymark/domain/time";
import type { Actor, BookingDeps } from "./deps.ts";
import { loadFor, type Part, sideOf } from "./party.ts";

type Deps = Pick<
  BookingDeps,
  "bookings" | "blocks" | "delegates" | "persons" | "listings" | "mentorships" | "clock"
>;

const whatOneCan = ({ booking, viewer, seat }: Part, now: Instant): BookingView["can"] => {
  const side = sideOf(viewer);
  if (side === "mentee" && seat !== null) {
    const isOpen = booking.status === "confirmed" && now < booking.start;
    return isOpen && seat.status !== "released" ? ["cancel"] : [];
  }
  const endings = ["cancel", side === "mentor" ? "decline" : "withdraw"] as const;
  const may = (action: Parameters<typeof mayAct>[1]): boolean => mayAct(booking, action, side, now);
  return [
    ...(may("reschedule") ? (["reschedule"] as const) : []),
    ...(endings.some(may) ? (["cancel"] as const) : []),
    ...(may("accept") ? (["accept"] as const) : []),
    ...(may("decline") ? (["decline"] as const) : []),
  ];
};

type Group = Pick<BookingView, "waiting" | "attendees">;

/** Who has a seat is for the host to know; the others learn how many wait. */
const groupOf = async (deps: Deps, { booking, viewer }: Part): Promise<Group> => {
  if (booking.kind !== "group") return { waiting: 0 };
  const seats = await deps.bookings.seatsOf(booking.id);
  const waiting = seats.filter(({ status }) => status === "waiting");
  if (viewer !== "mentor") return { waiting: waiting.length };
  const listed = [...seats.filter(({ status }) => status === "taken"), ...waiting];
  const people = await Promise.all(listed.map(({ menteeId }) => deps.persons.get(menteeId)));
  const attendees = listed.flatMap(({ status }, at) => {
    const person = people[at];
    if (!person) return [];
    const { id: personId, displayName } = person;
    return [{ personId, displayName, isWaiting: status === "waiting" }];
  });
  return { waiting: waiting.length, attendees };
};

/** Where people meet is told once it takes place, and in a group to those who have a seat. */
const meetingUrlOf = ({ booking, seat }: Part): string | null =>
  booking.status === "confirmed" && (seat === null || seat.status === "taken")
    ? booking.meetingUrl
    : null;

const menteeOf = async (deps: Deps, { menteeId, shownToMentee }: Booking) => {
  const mentee = menteeId === undefined ? null : await deps.persons.get(menteeId);
  if (mentee === null || shownToMentee === undefined) return {};
  const { displayName, timeZone } = mentee;
  return { mentee: { displayName, timeZone, shown: shownToMentee } };
};

/** Where the viewer finds other times of this mentor: the public page, or what the two have. */
const placeOf = async (
  deps: Deps,
  { booking: { mentorId, ...booking }, seat }: Part,
): Promise<Pick<BookingView["mentor"], "slug" | "headline" | "listingId">> => {
  const listings = await deps.listings.listByMentor(mentorId);
  const listing =
    listings.find(({ status }) => status === "published") ??
    listings.find(({ status }) => isPublic(status));
  if (listing !== undefined) {
    return { slug: listing.slug, headline: listing.headline, listingId: listing.id };
  }
  const menteeId = booking.menteeId ?? seat?.menteeId;
  const open =
    menteeId === undefined ? null : await deps.mentorships.openOfPair(mentorId, menteeId);
  return open === null ? {} : { listingId: open.id };
};

const ownSeat = (seat: Seat | null) => (seat === null ? {} : { seat: seat.status });

/** A booking as one of its people sees it; mentees of a group do not see each other. */
export const viewBooking =
  (deps: Deps) =>
  async (part: Part): Promise<Result<BookingView, AppError>> => {
    const { booking, viewer, seat } = part;
    const [mentor, place, group, mentee] = await Promise.all([
      deps.persons.get(booking.mentorId),
      placeOf(deps, part),
      groupOf(deps, part),
      menteeOf(deps, booking),
    ]);
    if (mentor === null) return err({ code: "booking.not_found" });
    const { status, title, kind, offeringId, start, end, topic, seats, seatsTaken } = booking;
    return ok({
      id: booking.id,
      viewer,
      status,
      title,
      kind,
      offeringId,
      start,
      end,
      topic,
      ...(booking.cancellation !== undefined && { cancellation: booking.cancellation }),
      ...(booking.expiresAt !== undefined && { expiresAt: booking.expiresAt }),
      ...(booking.move !== undefined && { move: booking.move }),
      ...(booking.seriesId !== undefined && { seriesId: booking.seriesId }),
      ...ownSeat(seat),
      ...mentee,
      meetingUrl: meetingUrlOf(part),
      mentor: {
        displayName: mentor.displayName,
        timeZone: mentor.timeZone,
        shown: booking.shownToMentor,
        ...place,
      },
      seats,
      seatsTaken,
      ...group,
      revision: booking.revision,
      createdAt: booking.createdAt,
      updatedAt: booking.updatedAt,
      can: whatOneCan(part, deps.clock.now()),
    });
  };

export const getBooking =
  (deps: Deps) =>
  async ({ personId }: Actor, id: SessionId): Promise<Result<BookingView, AppError>> => {
    const part = await loadFor(deps)(personId, id);
    return part.ok ? viewBooking(deps)(part.value) : part;
  };
