import { readSessionFile } from "@waymark/application/booking";
import { renderCalendarFile } from "@waymark/calendar/file";
import { PersonId, type SessionId } from "@waymark/domain/id";
import { numberedId } from "@waymark/testing/build";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type BookingWorld, offerings, openBookingWorld } from "../support/booking-world.ts";
import { converge } from "../support/converge.ts";
import { type Process, startProcess } from "../support/process.ts";

vi.setConfig({ testTimeout: 60_000 });

const wednesday = "2026-03-11T09:00:00.000Z";
const thursday = "2026-03-12T13:00:00.000Z";

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

/** What that person downloads, an hour after the mails went out. */
const downloaded = async (person: number, id: SessionId): Promise<string> => {
  world.db.clock.advanceMs(3_600_000);
  const file = await readSessionFile({
    ...world.deps,
    origin: "https://waymark.example",
    calendarPlatform: {
      emailAddress: "hello@waymark.example",
      calendarDomain: "waymark.example",
      zones: world.deps.zones,
    },
    renderCalendarFile: async (event, changedAt) => renderCalendarFile(event, changedAt),
  })({ personId: PersonId.parse(numberedId("person", person)) }, id);
  if (!file.ok) throw new Error(file.error.code);
  return file.value.content;
};

const mailed = async (id: SessionId, template: string, person: number): Promise<string> => {
  await converge(world, process);
  const letters = await world.letters(id, template, person);
  return letters.at(-1)?.attachments[0]?.content ?? "";
};

it("the file of a session is that of its latest mail, byte for byte, through its whole life", async () => {
  const id = await world.book(2, 1, wednesday);
  expect(await mailed(id, "booking_confirmed_mentee", 2)).toBe(await downloaded(2, id));
  await world.reschedule(2, id, thursday);
  expect(await mailed(id, "booking_rescheduled_mentor", 1)).toBe(await downloaded(1, id));
  await world.cancel(1, id, "I have to travel.");
  expect(await mailed(id, "booking_cancelled_mentee", 2)).toBe(await downloaded(2, id));
});

it("so is that of a seat in a group, for the host and for whoever has it", async () => {
  const id = await world.book(2, 1, wednesday, offerings.group);
  world.db.clock.advanceMs(60_000);
  await world.book(3, 2, wednesday, offerings.group);
  expect(await mailed(id, "booking_confirmed_mentor", 1)).toBe(await downloaded(1, id));
  expect(await mailed(id, "booking_seat_taken", 2)).toBe(await downloaded(2, id));
  expect(await mailed(id, "booking_seat_taken", 3)).toBe(await downloaded(3, id));
});
