import { answerBookingByLink } from "@waymark/application/booking";
import type { RenderedMail } from "@waymark/application/ports";
import { AnswerBookingByLinkInput } from "@waymark/contracts/booking";
import type { SessionId } from "@waymark/domain/id";
import { buildListing, buildMentorship } from "@waymark/testing/build";
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

const wednesday = "2026-03-11T09:00:00.000Z";
const thursday = "2026-03-12T13:00:00.000Z";

const mailsOf = async (id: SessionId): Promise<readonly string[]> => {
  await converge(world, process);
  return world.mailsOf(id);
};

const only = async (id: SessionId, template: string, person: number): Promise<RenderedMail> => {
  const [letter, ...more] = await world.letters(id, template, person);
  if (letter === undefined || more.length > 0) throw new Error(`not one ${template}`);
  return letter;
};

const calendarOf = ({ attachments }: RenderedMail): string => attachments[0]?.content ?? "";

describe("a session", () => {
  it("that is booked at once brings both an invitation in their own time", async () => {
    const id = await world.book(2, 1, wednesday);
    expect(await mailsOf(id)).toEqual([
      "booking_confirmed_mentee to 2",
      "booking_confirmed_mentor to 1",
    ]);
    const mentee = await only(id, "booking_confirmed_mentee", 2);
    expect(mentee.text).toContain("Wednesday 11 March 2026, 13:00 (UTC+04:00, Asia/Dubai)");
    expect(mentee.text).toContain("Wednesday 11 March 2026, 10:00 (UTC+01:00, Europe/Berlin)");
    const file = calendarOf(mentee);
    for (const line of ["METHOD:REQUEST", `UID:${id}@waymark.example`, "SEQUENCE:0"]) {
      expect(file.split("\r\n")).toContain(line);
    }
    expect(calendarOf(await only(id, "booking_confirmed_mentor", 1))).toBe(file);
  });

  it("that moves keeps its entry, and both read the old time beside the new one", async () => {
    const id = await world.book(2, 1, wednesday);
    await converge(world, process);
    await world.reschedule(2, id, thursday);
    await mailsOf(id);
    for (const [template, person] of [
      ["booking_rescheduled_mentor", 1],
      ["booking_rescheduled_mentee", 2],
    ] as const) {
      const letter = await only(id, template, person);
      expect(letter.text).toContain("Thursday 12 March 2026, 14:00 (UTC+01:00, Europe/Berlin)");
      expect(letter.text).toContain("Wednesday 11 March 2026, 10:00 (UTC+01:00, Europe/Berlin)");
      const lines = calendarOf(letter).split("\r\n");
      expect(lines).toEqual(
        expect.arrayContaining(["METHOD:REQUEST", `UID:${id}@waymark.example`, "SEQUENCE:1"]),
      );
    }
  });

  it("that is called off is taken out of both calendars, and both read the note", async () => {
    const id = await world.book(2, 1, wednesday);
    await converge(world, process);
    await world.cancel(1, id, "I have to travel.");
    expect(await mailsOf(id)).toEqual([
      "booking_cancelled_mentee to 2",
      "booking_cancelled_mentor to 1",
      "booking_confirmed_mentee to 2",
      "booking_confirmed_mentor to 1",
    ]);
    const mentee = await only(id, "booking_cancelled_mentee", 2);
    expect(mentee.text).toContain("I have to travel.");
    const lines = calendarOf(mentee).split("\r\n");
    expect(lines).toEqual(
      expect.arrayContaining(["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"]),
    );
  });

  it("that moves before its invitation went out is told of once, at its new time", async () => {
    const id = await world.book(2, 1, wednesday);
    await world.reschedule(2, id, thursday);
    expect(await mailsOf(id)).toEqual([
      "booking_rescheduled_mentee to 2",
      "booking_rescheduled_mentor to 1",
    ]);
  });

  it("comes in the same file, byte for byte, when its mail has to be sent again much later", async () => {
    world.provider.behave({ answers: false, reports: false });
    const id = await world.book(2, 1, wednesday);
    for (let minutes = 0; minutes < 60; minutes += 4) {
      await process.sweep();
      await process.drainAll();
      world.db.clock.advanceMs(4 * 60_000);
    }
    world.provider.behave({ answers: true, reports: true });
    await converge(world, process);
    const files = (await world.letters(id, "booking_confirmed_mentee", 2)).map(calendarOf);
    expect(files.length).toBeGreaterThan(1);
    expect(new Set(files).size).toBe(1);
    expect(files[0]).toContain("DTSTAMP:20260302T090000Z");
  });
});

describe("a request", () => {
  const request = () => world.book(2, 1, wednesday, offerings.onRequest);

  const answer = async (id: SessionId, action: "accept" | "decline") => {
    const { text } = await only(id, "booking_request_mentor", 1);
    const token = /booking-answer\/([\w.-]+)#accept/.exec(text)?.[1] ?? "";
    return answerBookingByLink({
      ...world.deps,
      linkSecret: "a secret that is long enough for tests",
    })(
      AnswerBookingByLinkInput.parse({
        operationId: world.operationId(),
        token,
        answer: action === "decline" ? { action, note: "I am away." } : { action },
      }),
    );
  };

  it("is answered from the mail: accepted, it becomes an invitation to both", async () => {
    const id = await request();
    expect(await mailsOf(id)).toEqual([
      "booking_request_mentee to 2",
      "booking_request_mentor to 1",
    ]);
    expect(await answer(id, "accept")).toMatchObject({ ok: true, value: { status: "confirmed" } });
    expect(await mailsOf(id)).toEqual([
      "booking_confirmed_mentee to 2",
      "booking_confirmed_mentor to 1",
      "booking_request_mentee to 2",
      "booking_request_mentor to 1",
    ]);
    expect(calendarOf(await only(id, "booking_confirmed_mentee", 2))).toContain("SEQUENCE:1");
    expect(await answer(id, "decline")).toMatchObject({ ok: false, error: { code: "link.used" } });
  });

  it("that is declined tells the mentee, with the note and without a file", async () => {
    const id = await request();
    await converge(world, process);
    expect(await answer(id, "decline")).toMatchObject({ ok: true });
    expect(await mailsOf(id)).toContain("booking_declined_mentee to 2");
    const letter = await only(id, "booking_declined_mentee", 2);
    expect(letter.text).toContain("I am away.");
    expect(letter.attachments).toEqual([]);
  });

  it("that a mentor without a public listing declines leads back to the times of the two", async () => {
    const { db } = world;
    const id = await request();
    await converge(world, process);
    const mentorship = buildMentorship(1);
    const hidden = await db.commit(
      [
        db.listings.replace(buildListing(1, { status: "draft", revision: 2 })),
        db.mentorships.insert(mentorship),
        db.mentorships.claimPair(mentorship),
      ],
      [],
    );
    expect(hidden.ok).toBe(true);
    expect(await answer(id, "decline")).toMatchObject({ ok: true });
    await converge(world, process);
    const letter = await only(id, "booking_declined_mentee", 2);
    expect(letter.text).toContain(`https://waymark.example/mentorships/${mentorship.id}/book`);
    expect(letter.text).not.toContain("/mentors/");
  });

  it("that is withdrawn tells the mentor", async () => {
    const id = await request();
    await converge(world, process);
    await world.cancel(2, id);
    expect(await mailsOf(id)).toEqual([
      "booking_request_mentee to 2",
      "booking_request_mentor to 1",
      "booking_withdrawn_mentor to 1",
    ]);
  });

  it("that nobody answers ends after two days, tells both once, and gives the time back", async () => {
    const id = await request();
    await converge(world, process);
    world.db.clock.advanceMs(48 * 3_600_000);
    expect(await mailsOf(id)).toEqual([
      "booking_expired_mentee to 2",
      "booking_expired_mentor to 1",
      "booking_request_mentee to 2",
      "booking_request_mentor to 1",
    ]);
    expect(await world.db.bookings.get(id)).toMatchObject({ status: "cancelled" });
    await world.book(3, 2, wednesday);
  });

  it("that moves asks the mentor for the new time with a link of its own", async () => {
    const id = await request();
    await converge(world, process);
    await world.reschedule(2, id, thursday);
    await converge(world, process);
    expect(await answer(id, "accept")).toMatchObject({ error: { code: "link.used" } });
    const { text, attachments } = await only(id, "booking_rescheduled_mentor", 1);
    expect(text).toMatch(/booking-answer\/[\w.-]+#accept/);
    expect(attachments).toEqual([]);
  });
});

describe("a group", () => {
  const seat = (mentee: number, form = mentee) =>
    world.book(mentee, form, wednesday, offerings.group);

  it("tells its host once, and everybody of their own place", async () => {
    const id = await seat(2);
    await seat(3);
    await seat(4);
    expect(await mailsOf(id)).toEqual([
      "booking_confirmed_mentor to 1",
      "booking_seat_taken to 2",
      "booking_seat_taken to 3",
      "booking_seat_waiting to 4",
    ]);
    const file = calendarOf(await only(id, "booking_seat_taken", 2));
    expect(file).toContain("person-2@waymark.example");
    expect(file).not.toContain("person-3@waymark.example");
  });

  it("gives a seat that is given up to who waits, and tells both", async () => {
    const id = await seat(2);
    await seat(3);
    await seat(4);
    await converge(world, process);
    await world.cancel(3, id);
    const mails = await mailsOf(id);
    expect(mails).toContain("booking_seat_released to 3");
    expect(mails).toContain("booking_seat_promoted to 4");
    const released = calendarOf(await only(id, "booking_seat_released", 3)).split("\r\n");
    expect(released).toEqual(expect.arrayContaining(["METHOD:CANCEL", "SEQUENCE:1"]));
    const promoted = calendarOf(await only(id, "booking_seat_promoted", 4)).split("\r\n");
    expect(promoted).toEqual(expect.arrayContaining(["METHOD:REQUEST", "SEQUENCE:1"]));
  });

  it("sends nothing to who only waited and leaves, as there is no entry to take out", async () => {
    const id = await seat(2);
    await seat(3);
    await seat(4);
    await converge(world, process);
    const before = await world.mailsOf(id);
    await world.cancel(4, id);
    expect(await mailsOf(id)).toEqual(before);
    await world.cancel(3, id);
    expect(await mailsOf(id)).toEqual([...before, "booking_seat_released to 3"].toSorted());
  });

  it("that is called off tells everybody who has a place, once, and nobody who left before", async () => {
    const id = await seat(2);
    await seat(3);
    await seat(4);
    await world.cancel(2, id);
    await seat(2, 5);
    await world.cancel(2, id);
    await converge(world, process);
    await world.cancel(1, id, "I am ill.");
    const off = (await mailsOf(id)).filter((mail) => mail.startsWith("booking_cancelled"));
    expect(off).toEqual([
      "booking_cancelled_mentee to 3",
      "booking_cancelled_mentee to 4",
      "booking_cancelled_mentor to 1",
    ]);
  });

  it("that its last member leaves is off: the member and the host hear of it", async () => {
    const id = await seat(2);
    await converge(world, process);
    await world.cancel(2, id);
    expect(await mailsOf(id)).toEqual([
      "booking_cancelled_mentor to 1",
      "booking_confirmed_mentor to 1",
      "booking_seat_released to 2",
      "booking_seat_taken to 2",
    ]);
    const { text } = await only(id, "booking_cancelled_mentor", 1);
    expect(text.replaceAll("\n", " ")).toContain("nobody has a seat any more");
  });
});
