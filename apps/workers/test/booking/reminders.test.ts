import type { SessionId } from "@waymark/domain/id";
import { addHours, addMinutes, Instant } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BookingWorld, offerings, openBookingWorld } from "../support/booking-world.ts";
import { converge } from "../support/converge.ts";
import { type Process, startProcess } from "../support/process.ts";

// Hours of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

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

const start = Instant.parse("2026-03-11T09:00:00.000Z");
const moveTo = (hoursBefore: number, of = start): void =>
  world.db.clock.moveTo(addHours(of, -hoursBefore));

const remindersOf = async (id: SessionId): Promise<readonly string[]> => {
  await converge(world, process);
  return (await world.mailsOf(id)).filter((mail) => mail.includes("reminder"));
};

const day = ["booking_reminder_day to 1", "booking_reminder_day to 2"];
const hour = ["booking_reminder_hour to 1", "booking_reminder_hour to 2"];

describe("reminders", () => {
  it("go to both a day and an hour before, each once, and not a minute early", async () => {
    const id = await world.book(2, 1, start);
    await converge(world, process);
    world.db.clock.moveTo(addMinutes(start, -24 * 60 - 1));
    await process.sweep();
    await process.drainAll();
    expect(await world.mailsOf(id)).toHaveLength(2);
    moveTo(24);
    expect(await remindersOf(id)).toEqual(day);
    moveTo(1);
    expect(await remindersOf(id)).toEqual([...day, ...hour]);
    moveTo(-5);
    expect(await remindersOf(id)).toHaveLength(4);
    const [letter] = await world.letters(id, "booking_reminder_hour", 2);
    expect(letter?.text).toContain("Join:\nhttps://meet.example/secret-room");
    expect(letter?.text).toContain("How do I say no?");
    expect(letter?.text).toContain(`/sessions/${id}/reschedule`);
    expect(letter?.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  });

  it("come 24 hours before where the clocks go forward in between, and show the new offset", async () => {
    const sunday = Instant.parse("2026-03-29T07:00:00.000Z");
    const id = await world.book(3, 1, sunday);
    await converge(world, process);
    moveTo(24, sunday);
    await converge(world, process);
    const [letter] = await world.letters(id, "booking_reminder_day", 3);
    expect(letter?.text).toContain("Sunday 29 March 2026, 09:00 (UTC+02:00, Europe/Berlin)");
  });

  it("that were already due when the session was booked are not sent late", async () => {
    moveTo(20);
    const id = await world.book(2, 1, start);
    expect(await remindersOf(id)).toEqual([]);
    moveTo(1);
    expect(await remindersOf(id)).toEqual(hour);
  });

  it("that an outage has made worthless are not sent", async () => {
    const id = await world.book(2, 1, start);
    await converge(world, process);
    moveTo(11);
    expect(await remindersOf(id)).toEqual([]);
    const skipped = (await world.db.deliveries.listByBooking(id)).filter(
      ({ state }) => state === "skipped",
    );
    expect(skipped.map(({ reason }) => reason)).toEqual(Array(2).fill("it is too late to remind"));
    moveTo(0.4);
    expect(await remindersOf(id)).toEqual([]);
  });

  it("belong to the start that holds: those of the former one are never sent", async () => {
    const id = await world.book(2, 1, start);
    await converge(world, process);
    const later = addHours(start, 24);
    await world.reschedule(2, id, later);
    moveTo(24);
    expect(await remindersOf(id)).toEqual([]);
    moveTo(24, later);
    expect(await remindersOf(id)).toEqual(day);
  });

  it("that were on their way when the session moved are not sent", async () => {
    const id = await world.book(2, 1, start);
    await converge(world, process);
    moveTo(24);
    await process.sweep();
    await world.reschedule(2, id, addHours(start, 25));
    expect(await remindersOf(id)).toEqual([]);
  });

  it("of a session that was called off are not sent", async () => {
    const id = await world.book(2, 1, start);
    await converge(world, process);
    moveTo(24);
    await process.sweep();
    await world.cancel(2, id);
    expect(await remindersOf(id)).toEqual([]);
  });

  it("do not go to those who stopped them", async () => {
    const { persons, commit } = world.db;
    await commit([persons.replace(buildPerson(2, { wantsReminders: false, revision: 2 }))], []);
    const id = await world.book(2, 1, start);
    await converge(world, process);
    moveTo(24);
    expect(await remindersOf(id)).toEqual(["booking_reminder_day to 1"]);
  });

  it("of a group go to its host and to those who have a seat, not to those who wait or left", async () => {
    const id = await world.book(2, 2, start, offerings.group);
    await world.book(3, 3, start, offerings.group);
    await world.book(4, 4, start, offerings.group);
    await world.cancel(2, id);
    await world.book(2, 5, start, offerings.group);
    await converge(world, process);
    moveTo(24);
    expect(await remindersOf(id)).toEqual([
      "booking_reminder_day to 1",
      "booking_reminder_day to 3",
      "booking_reminder_day to 4",
    ]);
  });
});
