import {
  type BookingDeps,
  bookSession,
  cancelBooking,
  rescheduleBooking,
} from "@waymark/application/booking";
import { BookInput, CancelInput, RescheduleInput } from "@waymark/contracts/booking";
import { PersonId, SessionId } from "@waymark/domain/id";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { buildAvailability, buildOffering, buildPerson, numberedId } from "@waymark/testing/build";
import { openWorld, type World } from "./world.ts";

/** The offerings by what they are good for. */
export const offerings = { atOnce: 1, onRequest: 2, group: 3 } as const;

const personOf = (number: number) => ({
  personId: PersonId.parse(numberedId("person", number)),
});

const operation = (number: number): string =>
  `7b1f0f43-3c0c-4a52-9d3c-${String(number).padStart(12, "0")}`;

/**
 * The mentor is person 1, in Berlin; the mentees are 2 (Dubai), 3 and 4. Hours are from nine to five,
 * Sundays too.
 */
export const openBookingWorld = async () => {
  const world: World = await openWorld();
  const { db } = world;
  const working = [{ start: "09:00", end: "17:00" }];
  const weekdays = ["mon", "tue", "wed", "thu", "fri", "sun"];
  const seeded = await db.commit(
    [
      db.persons.insert(buildPerson(3)),
      db.persons.insert(buildPerson(4)),
      db.availabilities.insert(
        buildAvailability(1, {
          schedule: { weeklyHours: Object.fromEntries(weekdays.map((day) => [day, working])) },
          offerings: [
            buildOffering(offerings.atOnce),
            buildOffering(offerings.onRequest, { approval: "mentor" }),
            buildOffering(offerings.group, { kind: "group", seats: 2 }),
          ],
        }),
      ),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  const deps: BookingDeps = { ...db, zones: createZones(intlOffsetAt()) };
  let operations = 0;

  const changeOf = async (sessionId: SessionId) => {
    operations += 1;
    const revision = (await db.bookings.get(sessionId))?.revision ?? 0;
    return { operationId: operation(operations), sessionId, revision };
  };

  return {
    ...world,
    deps,
    operationId: (): string => {
      operations += 1;
      return operation(operations);
    },
    /** Books as that mentee; the session's id is of that number, except for a group's. */
    book: async (
      mentee: number,
      number: number,
      start: string,
      offering: number = offerings.atOnce,
      topic = "How do I say no?",
    ): Promise<SessionId> => {
      const booked = await bookSession(deps)(
        personOf(mentee),
        BookInput.parse({
          sessionId: numberedId("session", number),
          listingId: numberedId("listing", 1),
          offeringId: numberedId("offering", offering),
          start,
          topic,
          timeZone: mentee === 2 ? "Asia/Dubai" : "Europe/Berlin",
          waitIfFull: true,
        }),
      );
      if (!booked.ok) throw new Error(booked.error.code);
      return booked.value.sessionId;
    },
    cancel: async (person: number, sessionId: SessionId, note?: string): Promise<void> => {
      const input = CancelInput.parse({ ...(await changeOf(sessionId)), note });
      const cancelled = await cancelBooking(deps)(personOf(person), input);
      if (!cancelled.ok) throw new Error(cancelled.error.code);
    },
    reschedule: async (person: number, sessionId: SessionId, start: string): Promise<void> => {
      const change = await changeOf(sessionId);
      const input = RescheduleInput.parse({ ...change, start, timeZone: "Asia/Dubai" });
      const moved = await rescheduleBooking(deps)(personOf(person), input);
      if (!moved.ok) throw new Error(moved.error.code);
    },
    /** Each mail of a session that went out, as `template to person`, sorted. */
    mailsOf: async (sessionId: SessionId): Promise<readonly string[]> => {
      const deliveries = await db.deliveries.listByBooking(sessionId);
      return world.provider.sent
        .flatMap((id) => deliveries.filter((delivery) => delivery.id === id))
        .map(
          ({ template, personId }) =>
            `${template} to ${Number.parseInt(personId?.slice(4) ?? "", 16)}`,
        )
        .toSorted();
    },
    /** What was written by one template to one person of a session, in the order of sending. */
    letters: async (sessionId: SessionId, template: string, person: number) => {
      const deliveries = await db.deliveries.listByBooking(sessionId);
      const wanted = deliveries
        .filter((one) => one.template === template && one.personId === personOf(person).personId)
        .map(({ id }) => id);
      return world.provider.mails
        .filter(({ deliveryId }) => wanted.includes(deliveryId))
        .map(({ rendered }) => rendered);
    },
  };
};

export type BookingWorld = Awaited<ReturnType<typeof openBookingWorld>>;
