import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type BookingDeps, bookSession } from "@waymark/application/booking";
import { systemIds } from "@waymark/application/system";
import { makeDb } from "@waymark/db/make-db";
import { ListingId, OfferingId, PersonId, SessionId } from "@waymark/domain/id";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { TimeZone } from "@waymark/domain/time";
import { buildAvailability, buildListing, buildOffering, numberedId } from "@waymark/testing/build";
import { fakeClock } from "@waymark/testing/clock";
import { setTimeout } from "node:timers/promises";
import type { Attempt, Tried } from "./attempt.ts";

const utc = TimeZone.parse("UTC");
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const wholeDay = [{ start: "00:00", end: "24:00" }];

/** Mentees have numbers of their own, one for each attempt. */
const firstMentee = 1_000_000;

/** The whole use case with the engine, limits, locks, counters, due items and the outbox. */
export const openProduct = async (client: DynamoDBClient, tableName: string, mentors: number) => {
  const clock = fakeClock("2026-03-02T00:00:00.000Z");
  const deps = { clock, ids: systemIds, random: Math.random, sleep: setTimeout };
  const db = makeDb(client, tableName, deps);
  for (let number = 1; number <= mentors; number += 1) {
    const availability = buildAvailability(number, {
      schedule: {
        timeZone: utc,
        weeklyHours: Object.fromEntries(days.map((day) => [day, wholeDay])),
      },
      offerings: [buildOffering(1, { durationMinutes: 30, stepMinutes: 30 })],
    });
    const writes = [
      ...db.listings.insert(buildListing(number)),
      db.availabilities.insert(availability),
    ];
    const seeded = await db.commit(writes, []);
    if (!seeded.ok) throw new Error(`the bench's mentor was refused: ${seeded.error.code}`);
  }
  const bookingDeps: BookingDeps = {
    ...db,
    clock,
    ids: systemIds,
    zones: createZones(intlOffsetAt()),
  };
  return async ({ number, mentor, start }: Attempt): Promise<Tried> => {
    const personId = PersonId.parse(numberedId("person", firstMentee + number));
    const outcome = await bookSession(bookingDeps)(
      { personId },
      {
        sessionId: SessionId.parse(numberedId("session", number)),
        listingId: ListingId.parse(numberedId("listing", mentor)),
        offeringId: OfferingId.parse(numberedId("offering", 1)),
        start,
        topic: "",
        timeZone: utc,
      },
    );
    return outcome.ok ? "booked" : "refused";
  };
};
