import {
  type BookingDeps,
  bookSession,
  holdTimeFor,
  rescheduleBooking,
} from "@waymark/application/booking";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { SessionId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import { buildAvailability, buildListing, buildOffering, numberedId } from "@waymark/testing/build";
import { openTestDb } from "@waymark/db/test-db";
import { expect, test } from "vitest";
import { listingId, offeringId, personId, utc } from "./world.ts";

const ses = (number: number): SessionId => SessionId.parse(numberedId("session", number));

test("the longest session with the longest break moves past a hold in one transaction", async () => {
  const db = await openTestDb();
  const offerings = [buildOffering(1, { durationMinutes: 90, stepMinutes: 30 })];
  const limits = { sessionsPerDayMax: 9, sessionsPerWeekMax: 9, monthlyBudgetMinutes: 999 };
  const schedule = { timeZone: utc, breakMinutes: 240, ...limits };
  const availability = buildAvailability(1, { offerings, schedule });
  const seeds = [...db.listings.insert(buildListing(1)), db.availabilities.insert(availability)];
  await db.commit(seeds, []);
  const sizes: number[] = [];
  const deps: BookingDeps = {
    ...db,
    zones: createZones(intlOffsetAt()),
    commit: (writes, events) => {
      sizes.push(writes.length + events.length);
      return db.commit(writes, events);
    },
  };
  const mentee = { personId: personId(2) };
  const [first, second, third] = ["2026-03-04", "2026-03-06", "2026-04-01"].map((date) =>
    Instant.parse(`${date}T09:00:00.000Z`),
  );
  if (first === undefined || second === undefined || third === undefined) throw new Error("dates");
  const wanted = { listingId: listingId(1), offeringId: offeringId(1) };
  const book = { ...wanted, sessionId: ses(1), start: first, topic: "", timeZone: utc };
  expect((await bookSession(deps)(mentee, book)).ok).toBe(true);
  const hold = { ...wanted, sessionId: ses(2), start: second };
  expect((await holdTimeFor(deps)(mentee, hold)).ok).toBe(true);
  const change = { operationId: numberedId("session", 3), sessionId: ses(1), revision: 0 };
  const moved = await rescheduleBooking(deps)(mentee, { ...change, start: third, timeZone: utc });
  expect(moved.ok).toBe(true);
  // The largest there is: a month, a week and a day change and a hold ends elsewhere. It fits exactly.
  expect(sizes.at(-1)).toBe(100);
});
