import type { BookingSpan, Page, Reservation } from "@waymark/application/ports";
import type { Seat } from "@waymark/domain/booking";
import type { PersonId, SessionId } from "@waymark/domain/id";
import { addMs, type Instant } from "@waymark/domain/time";
import * as z from "zod";
import { entityOf } from "../entity/entity-of.ts";
import { readMany } from "../item/read-many.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { afterEveryId } from "../sweep/shard.ts";
import { bookingCursor, bookingSchema, readBooking } from "./item.ts";
import { readSeat, seatSchema } from "./seat-item.ts";

const limit = 20;
const beforeEveryInstant = "0000";
const afterEveryInstant = "9999";

const lastBefore = (end: Instant | "ever"): string =>
  end === "ever" ? afterEveryInstant : addMs(end, -1);

const boundsOf = (span: BookingSpan) =>
  "startsFrom" in span
    ? ({ order: "asc", from: span.startsFrom, upTo: afterEveryInstant } as const)
    : ({ order: "desc", from: beforeEveryInstant, upTo: lastBefore(span.startsBefore) } as const);

/** A person's place in a session: the whole booking, or a seat whose booking is read afterwards. */
type Place = {
  readonly start: Instant;
  readonly id: SessionId;
  readonly found: Reservation | { readonly seat: Seat };
};

const Kind = z.looseObject({ kind: z.string() });

const readPlace = (item: unknown): Place => {
  if (Kind.parse(item).kind === seatSchema.model.entity) {
    const seat = readSeat(item);
    return { start: seat.start, id: seat.sessionId, found: { seat } };
  }
  const booking = readBooking(item);
  return { start: booking.start, id: booking.id, found: { booking, seat: null } };
};

const withBookings = async (
  access: TableAccess,
  places: readonly Place[],
): Promise<readonly Reservation[]> => {
  const bookings = entityOf(bookingSchema, access);
  const groups = await readMany(
    access,
    places.flatMap(({ id, found }) => ("booking" in found ? [] : [bookings.get({ id })])),
    readBooking,
  );
  return places.flatMap(({ id, found }): readonly Reservation[] => {
    if ("booking" in found) return [found];
    const booking = groups.find((group) => group.id === id);
    return booking === undefined ? [] : [{ booking, seat: found.seat }];
  });
};

/**
 * A page of a person's bookings as mentor and as mentee, groups in which that person has a seat among
 * them. Both sides go on after one place, so that one cursor serves both.
 */
export const listBookings = async (
  access: TableAccess,
  personId: PersonId,
  span: BookingSpan,
  after: string | undefined,
): Promise<Page<Reservation>> => {
  const bookings = entityOf(bookingSchema, access);
  const { order, ...bounds } = boundsOf(span);
  const from = { start: bounds.from, id: "" };
  const upTo = { start: bounds.upTo, id: afterEveryId };
  const positionOf = ({ start, id }: Place) => ({ start, id });
  const common = { order, limit, after, read: readPlace, cursor: bookingCursor, positionOf };
  const [asMentor, asMentee] = [{ mentorId: personId }, { menteeId: personId }];
  const pages = await Promise.all([
    readPage(access, {
      ...common,
      query: bookings.between("byMentor", asMentor, from, upTo),
      startKeyAt: (place) => bookings.startKey("byMentor", { ...asMentor, ...place }),
    }),
    readPage(access, {
      ...common,
      query: bookings.between("byMentee", asMentee, from, upTo),
      startKeyAt: (place) => bookings.startKey("byMentee", { ...asMentee, ...place }),
    }),
  ]);
  const keyOf = ({ start, id }: Place): string => `${start}#${id}`;
  const sign = order === "asc" ? 1 : -1;
  const merged = pages
    .flatMap(({ items }) => items)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -sign : sign));
  const places = merged.slice(0, limit);
  const last = places.at(-1);
  const isCut = merged.length > limit || pages.some(({ nextCursor }) => nextCursor !== undefined);
  return {
    items: await withBookings(access, places),
    ...(isCut && last !== undefined && { nextCursor: bookingCursor.write(positionOf(last)) }),
  };
};
