import { bookSession, tellMovedTimes } from "@waymark/application/booking";
import { BookInput } from "@waymark/contracts/booking";
import { PersonId, type SessionId } from "@waymark/domain/id";
import { createZones, intlOffsetAt, type OffsetAt } from "@waymark/domain/slot";
import { addDays, Instant } from "@waymark/domain/time";
import { numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type BookingWorld, offerings, openBookingWorld } from "../support/booking-world.ts";
import { converge } from "../support/converge.ts";
import { type Process, startProcess } from "../support/process.ts";

vi.setConfig({ testTimeout: 60_000 });

const wednesday = "2026-03-11T09:00:00.000Z";
const day = "2026-03-11";

const present = intlOffsetAt();
/** The zone data of before: Dubai was an hour behind what it is by the present one. */
const former: OffsetAt = (instant, zone) =>
  present(instant, zone) - (zone === "Asia/Dubai" ? 60 : 0);

let world: BookingWorld;
let process: Process;
beforeEach(async () => {
  world = await openBookingWorld();
  process = startProcess(world);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

/** Books by the zone data of before. */
const book = async (
  mentee: number,
  number: number,
  timeZone: string,
  offering: number = offerings.atOnce,
  start = wednesday,
): Promise<SessionId> => {
  const booked = await bookSession({ ...world.deps, zones: createZones(former) })(
    { personId: PersonId.parse(numberedId("person", mentee)) },
    BookInput.parse({
      sessionId: numberedId("session", number),
      listingId: numberedId("listing", 1),
      offeringId: numberedId("offering", offering),
      start,
      topic: "",
      timeZone,
    }),
  );
  if (!booked.ok) throw new Error(booked.error.code);
  await converge(world, process);
  return booked.value.sessionId;
};

const check = (offsetAt: OffsetAt = present, on?: string) =>
  tellMovedTimes({ ...world.db, zones: createZones(offsetAt) })(on);

const told = async (id: SessionId): Promise<readonly string[]> => {
  await converge(world, process);
  return (await world.mailsOf(id)).filter((mail) => mail.startsWith("booking_wall_time_moved"));
};

it("both people hear once of a wall time that newer zone data moved, and the session stays", async () => {
  const id = await book(2, 1, "Asia/Dubai");
  const before = await world.db.bookings.get(id);
  expect(await check(former, day)).toEqual({ toldCount: 0 });
  expect(await check(present, day)).toEqual({ toldCount: 1 });
  expect(await check(present, day)).toEqual({ toldCount: 0 });
  expect(await told(id)).toEqual(["booking_wall_time_moved to 1", "booking_wall_time_moved to 2"]);
  const { toldSince, ...after } = (await world.db.bookings.get(id)) ?? {};
  expect(after).toEqual(before);
  expect(toldSince).toMatchObject([{ shown: { timeZone: "Asia/Dubai", time: "13:00" } }]);
  const [letter] = await world.letters(id, "booking_wall_time_moved", 2);
  expect(letter?.text).toContain("Wednesday 11 March 2026, 13:00 (UTC+04:00, Asia/Dubai)");
  expect(letter?.text).toContain("Wednesday 11 March 2026, 12:00 (UTC+03:00, Asia/Dubai)");
  const lines = letter?.attachments[0]?.content.split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining(["DTSTART:20260311T090000Z", "SEQUENCE:0", `UID:${id}@waymark.example`]),
  );
});

it("the next change is told as well, and so is that of a new time after a move", async () => {
  const id = await book(2, 1, "Asia/Dubai");
  await check(present, day);
  expect(await check(former, day)).toEqual({ toldCount: 1 });
  await world.reschedule(2, id, "2026-03-12T13:00:00.000Z");
  expect(await world.db.bookings.get(id)).not.toHaveProperty("toldSince");
  expect(await check(present, "2026-03-12")).toEqual({ toldCount: 0 });
  expect(await check(former, "2026-03-12")).toEqual({ toldCount: 1 });
});

it("in a group only those hear of it whose own clock shows another time", async () => {
  const id = await book(2, 1, "Asia/Dubai", offerings.group);
  await book(3, 2, "Europe/Berlin", offerings.group);
  expect(await check(present, day)).toEqual({ toldCount: 1 });
  expect(await told(id)).toEqual(["booking_wall_time_moved to 2"]);
});

it("what was called off is not told of", async () => {
  const id = await book(2, 1, "Asia/Dubai");
  await world.cancel(2, id);
  expect(await check(present, day)).toEqual({ toldCount: 0 });
});

it("of two checks at once one tells", async () => {
  const id = await book(2, 1, "Asia/Dubai");
  const both = await Promise.all([check(present, day), check(present, day)]);
  expect(Math.max(...both.map(({ toldCount }) => toldCount))).toBe(1);
  expect(await told(id)).toEqual(["booking_wall_time_moved to 1", "booking_wall_time_moved to 2"]);
});

it("run every minute, it comes to each day of a year ahead by itself", async () => {
  const start = Instant.parse("2026-06-10T09:00:00.000Z");
  const id = await book(2, 1, "Asia/Dubai", offerings.atOnce, start);
  let toldCount = 0;
  for (let minute = 0; minute < 400; minute += 1) {
    toldCount += (await check()).toldCount;
    world.db.clock.advanceMs(60_000);
  }
  expect(toldCount).toBe(1);
  expect(addDays(world.db.clock.now(), 1) < start).toBe(true);
  expect(await told(id)).toEqual(["booking_wall_time_moved to 1", "booking_wall_time_moved to 2"]);
}, 300_000);
