import { moveMentorship } from "@waymark/application/mentorship";
import type { SessionId } from "@waymark/domain/id";
import { addDays, addMinutes, Instant } from "@waymark/domain/time";
import { buildMentorship, buildPerson } from "@waymark/testing/build";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BookingWorld, offerings, openBookingWorld } from "../support/booking-world.ts";
import { converge } from "../support/converge.ts";
import { type Process, startProcess } from "../support/process.ts";

vi.setConfig({ testTimeout: 60_000 });

const start = Instant.parse("2026-03-11T09:00:00.000Z");
const mentorship = buildMentorship(1, { status: "active", startedAt: "2026-03-02T09:00:00.000Z" });

let world: BookingWorld;
let process: Process;
beforeEach(async () => {
  world = await openBookingWorld();
  process = startProcess(world);
  const { db } = world;
  const put = await db.commit(
    [db.mentorships.insert(mentorship), db.mentorships.claimPair(mentorship)],
    [],
  );
  if (!put.ok) throw new Error(put.error.code);
});
afterEach(async () => {
  process.stop();
  await world.stop();
});

const leave = async (person: number): Promise<void> => {
  const unused = { search: () => Promise.reject(new Error("nobody searches here")) };
  const left = await moveMentorship({ ...world.db, search: unused })(
    { personId: buildPerson(person).id },
    {
      requestKey: world.operationId(),
      mentorshipId: mentorship.id,
      move: { action: "leave" },
    },
  );
  if (!left.ok) throw new Error(left.error.code);
};

const statusOf = async (id: SessionId) => {
  const booking = await world.db.bookings.get(id);
  return [booking?.status, booking?.cancellation?.by];
};

describe("the end of a mentorship", () => {
  it("calls off what the two have booked ahead, tells both once, and says of nobody that it was them", async () => {
    const confirmed = await world.book(2, 1, start);
    const requested = await world.book(2, 2, addDays(start, 1), offerings.onRequest);
    const others = await world.book(3, 3, addDays(start, 2));
    await converge(world, process);
    await leave(2);
    await converge(world, process);
    expect(await statusOf(confirmed)).toEqual(["cancelled", "system"]);
    expect(await statusOf(requested)).toEqual(["cancelled", "system"]);
    expect(await statusOf(others)).toEqual(["confirmed", undefined]);
    expect(await world.db.sessions.get(confirmed)).toMatchObject({ status: "cancelled" });
    for (const id of [confirmed, requested]) {
      const mails = await world.mailsOf(id);
      expect(mails.filter((mail) => mail.includes("cancelled"))).toEqual([
        "booking_cancelled_mentee to 2",
        "booking_cancelled_mentor to 1",
      ]);
    }
    for (const person of [1, 2]) {
      const template = `booking_cancelled_${person === 1 ? "mentor" : "mentee"}`;
      const [letter] = await world.letters(confirmed, template, person);
      expect(letter?.text.replaceAll(/\s+/g, " ")).toContain(
        "has ended, so this session does not take place",
      );
      expect(letter?.text).not.toContain("has called");
      expect(letter?.attachments).toHaveLength(1);
    }
    // The time is free for others again.
    const free = await world.book(3, 4, start);
    expect(await statusOf(free)).toEqual(["confirmed", undefined]);
  });

  it("leaves alone what has begun, and what the two book afterwards, however late the news come", async () => {
    const begun = await world.book(2, 1, start);
    world.db.clock.moveTo(addMinutes(start, 30));
    await leave(1);
    world.db.clock.advanceMs(1000);
    const afterwards = await world.book(2, 2, addDays(start, 7));
    await converge(world, process);
    expect(await statusOf(begun)).toEqual(["confirmed", undefined]);
    expect(await statusOf(afterwards)).toEqual(["confirmed", undefined]);
    expect(await world.queues.exhume("mentorship-closing")).toEqual([]);
  });
});
