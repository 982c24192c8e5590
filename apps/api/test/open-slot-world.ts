import { limitPeriodsOf, type Offering } from "@waymark/domain/availability";
import { book, type Booking, mentorBuckets, shownTime } from "@waymark/domain/booking";
import { SessionId } from "@waymark/domain/id";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { addMinutes, Instant, TimeZone } from "@waymark/domain/time";
import { buildAvailability, buildOffering, numberedId } from "@waymark/testing/build";
import * as z from "zod";
import { type Answer, openWorld, type World } from "./harness.ts";

/** `2026-03-03T09:00`, in UTC. */
export const at = (text: string): Instant => Instant.parse(`${text}:00.000Z`);

export const hourly = buildOffering(1);

const zones = createZones(intlOffsetAt());
const berlin = TimeZone.parse("Europe/Berlin");

export const Slots = z.object({
  slots: z.array(z.object({ start: Instant, seatsLeft: z.int().optional() })),
  nextAfter: Instant.nullable(),
});

type Ask = (from: string, to: string, more?: object, cookie?: string) => Promise<Answer>;

export type SlotWorld = World & {
  /** Gives the mentor hours in Berlin, working days from 09:00 to 17:00 unless told. */
  readonly open: (schedule?: object, offerings?: readonly Offering[]) => Promise<void>;
  readonly list: Ask;
  /** The listed starts as `03-03T09:00`, in UTC. */
  readonly starts: (...asked: Parameters<Ask>) => Promise<string[]>;
  readonly explain: (start: string, more?: object, cookie?: string) => Promise<unknown>;
  /** A confirmed booking of the mentee with its locks and counters, as booking writes them. */
  readonly bookAt: (start: Instant, number?: number, offering?: Offering) => Promise<Booking>;
};

const bookingOf = (
  { mentor, mentee, db }: World,
  start: Instant,
  number: number,
  offering: Offering,
) => {
  const shown = shownTime(zones, berlin, start);
  return book(
    {
      id: SessionId.parse(numberedId("session", number)),
      mentorId: mentor.id,
      ...(offering.kind !== "group" && { menteeId: mentee.id }),
      bookedBy: mentee.id,
      offering,
      time: {
        start,
        end: addMinutes(start, offering.durationMinutes),
        breakMinutes: 0,
        counted: limitPeriodsOf(shown.date),
        shownToMentor: shown,
      },
      topic: "",
    },
    "mentee",
    db.clock.now(),
  );
};

const put = async ({ db, mentor, mentee }: World, booking: Booking, minutes: number) => {
  const { bookings, bookingCounters, locks } = db;
  const { day, week, month } = booking.counted;
  const committed = await db.commit(
    [
      bookings.insert(booking),
      ...mentorBuckets(booking).map((bucket) =>
        locks.take(
          { personId: mentor.id, bucket, owner: booking.id },
          "mentor",
          mentee.id,
          db.clock.now(),
        ),
      ),
      bookingCounters.raise(mentor.id, { kind: "day", key: day }, 1, null),
      bookingCounters.raise(mentor.id, { kind: "week", key: week }, 1, null),
      bookingCounters.raise(mentor.id, { kind: "month", key: month }, minutes, null),
    ],
    [],
  );
  if (!committed.ok) throw new Error(`the booking was not made: ${committed.error.code}`);
};

/** The API's world, with words for its times. */
export const openSlotWorld = async (): Promise<SlotWorld> => {
  const world = await openWorld();
  const ask = (path: string, input: object, cookie?: string) =>
    world.query(path, { listingId: world.listing.id, offeringId: hourly.id, ...input }, cookie);
  const list: Ask = (from, to, more = {}, cookie) =>
    ask("slot.list", { from: at(from), to: at(to), ...more }, cookie);
  return {
    ...world,
    list,
    open: async (schedule = {}, offerings = [hourly]) => {
      const availability = buildAvailability(1, { schedule, offerings });
      await world.db.commit([world.db.availabilities.insert(availability)], []);
    },
    starts: async (...asked) =>
      Slots.parse((await list(...asked)).data).slots.map(({ start }) => start.slice(5, 16)),
    explain: async (start, more = {}, cookie = "") =>
      (await ask("slot.explain", { start, ...more }, cookie)).data,
    bookAt: async (start, number = 1, offering = hourly) => {
      const booking = bookingOf(world, start, number, offering);
      await put(world, booking, offering.durationMinutes);
      return booking;
    },
  };
};
