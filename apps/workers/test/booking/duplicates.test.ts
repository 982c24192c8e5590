import { seededRandom } from "@waymark/testing/random";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type BookingWorld, offerings, openBookingWorld } from "../support/booking-world.ts";
import { converge } from "../support/converge.ts";
import { startProcess } from "../support/process.ts";

// Hours of virtual time are many calls.
vi.setConfig({ testTimeout: 60_000 });

let world: BookingWorld;
beforeAll(async () => {
  world = await openBookingWorld();
});
afterAll(() => world.stop());

it("every message twice, in any order, in two workers at once, ends in one mail each", async () => {
  const at = (hour: number): string => `2026-03-11T${String(hour).padStart(2, "0")}:00:00.000Z`;
  const booked = await world.book(2, 1, at(8));
  const requested = await world.book(3, 2, at(9), offerings.onRequest);
  const calledOff = await world.book(4, 3, at(10));
  await world.cancel(1, calledOff, "I have to travel.");
  const group = await world.book(2, 4, at(12), offerings.group);
  await world.book(3, 5, at(12), offerings.group);
  await world.book(4, 6, at(12), offerings.group);

  const waiting = await world.db.outbox.listOlderThan(world.db.clock.now(), 100);
  const events = waiting.flatMap((item) => (item.ok ? [item.value] : []));
  expect(events).toHaveLength(8);
  const one = startProcess(world);
  const other = startProcess(world);
  const random = seededRandom(7);
  await one.relay(...random.pickSome(events, events.length));
  await other.relay(...random.pickSome(events, events.length));
  await Promise.all([one.drainAll(), other.drainAll()]);
  // Those of one worker may come while the other has left the queue for good.
  await Promise.all([one.drainAll(), other.drainAll()]);
  await converge(world, one);

  expect(await world.mailsOf(booked)).toEqual([
    "booking_confirmed_mentee to 2",
    "booking_confirmed_mentor to 1",
  ]);
  expect(await world.mailsOf(requested)).toEqual([
    "booking_request_mentee to 3",
    "booking_request_mentor to 1",
  ]);
  expect(await world.mailsOf(calledOff)).toEqual([
    "booking_cancelled_mentee to 4",
    "booking_cancelled_mentor to 1",
  ]);
  expect(await world.mailsOf(group)).toEqual([
    "booking_confirmed_mentor to 1",
    "booking_seat_taken to 2",
    "booking_seat_taken to 3",
    "booking_seat_waiting to 4",
  ]);
  for (const job of ["mail", "booking-notice", "booking-expiry"] as const) {
    expect(await world.queues.exhume(job)).toEqual([]);
  }
  one.stop();
  other.stop();
});
