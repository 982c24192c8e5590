import { describe, expect, test } from "vitest";
import { act as actOnBooking } from "../../src/booking/index.ts";
import { act, follow, sessionDues, sessionOf } from "../../src/session/index.ts";
import { addDays, addHours } from "../../src/time/index.ts";
import { bookingOf, timeAt } from "../booking/sample.ts";
import { attested, confirmed, end, now, start } from "./sample.ts";

const booking = bookingOf();
const moved = actOnBooking(
  booking,
  { action: "reschedule", time: timeAt(addDays(start, 3)) },
  "mentee",
  now,
);
const cancelled = actOnBooking(booking, { action: "cancel" }, "mentor", now);

describe("the session of a booking", () => {
  test("is there for two people who have agreed, and for no group and no request", () => {
    expect(sessionOf(booking, null)).toMatchObject({ ok: true, value: { id: booking.id } });
    expect(sessionOf(bookingOf({ approval: "mentor" }), null).ok).toBe(false);
    expect(sessionOf(bookingOf({ kind: "group", seats: 4 }), null)).toMatchObject({
      error: { code: "session.of_a_group" },
    });
  });

  test("moves and ends with it, and hears the same news twice without harm", () => {
    if (!moved.ok || !cancelled.ok) throw new Error("the booking did not move");
    const after = follow(confirmed(), moved.value);
    expect(after).toMatchObject({ value: { start: addDays(start, 3), status: "confirmed" } });
    if (!after.ok) return;
    expect(follow(after.value, moved.value)).toEqual(after);
    expect(follow(after.value, booking)).toEqual(after);
    expect(follow(confirmed(), cancelled.value)).toMatchObject({ value: { status: "cancelled" } });
  });
});

describe("the first agenda of a session", () => {
  test("is what was written when its time was booked, by who wrote it", () => {
    const topic = "How do I say no?";
    const booked = { ...bookingOf(), topic };
    expect(sessionOf(booked, null)).toMatchObject({
      value: { agenda: { text: topic, by: "mentee", at: booked.createdAt } },
    });
    expect(sessionOf({ ...booked, bookedBy: booked.mentorId }, null)).toMatchObject({
      value: { agenda: { by: "mentor" } },
    });
  });

  test("is missing when nothing was written", () => {
    const session = sessionOf({ ...bookingOf(), topic: "" }, null);
    expect(session.ok && session.value.agenda).toBeUndefined();
  });
});

describe("what is due of a session", () => {
  const kinds = (session = confirmed(), since = now) =>
    sessionDues(session, since).map(({ kind, at }) => [kind, at]);

  test("is its agenda a day before as long as there is none, and the surveys at its end", () => {
    expect(kinds()).toEqual([
      ["ask_agenda", addHours(start, -24)],
      ["open_surveys", end],
      ["ask_attendance", addHours(end, 24)],
    ]);
    const agenda = act(confirmed(), { action: "set_agenda", text: "Two offers" }, "mentee", now);
    expect(agenda.ok && kinds(agenda.value)).toEqual([
      ["open_surveys", end],
      ["ask_attendance", addHours(end, 24)],
    ]);
  });

  test("asks whether they met once, and not again after that moment", () => {
    const later = addHours(end, 24);
    expect(kinds(confirmed(), later)).toEqual([["open_surveys", end]]);
  });

  test("keeps the surveys when somebody attests before they were opened", () => {
    const held = attested(confirmed(), "held", "held");
    expect(kinds(held, addHours(end, 1))).toEqual([["open_surveys", end]]);
    const opened = act(held, { action: "open_surveys" }, "system", addHours(end, 1));
    expect(opened.ok && kinds(opened.value, addHours(end, 1))).toEqual([]);
  });

  test("is a settlement once one side has spoken, and no survey of what both missed", () => {
    const one = act(confirmed(), { action: "attest", says: "held" }, "mentee", end);
    expect(one.ok && kinds(one.value, end)).toEqual([
      ["open_surveys", end],
      ["ask_attendance", addHours(end, 24)],
      ["settle_attendance", addDays(end, 7)],
    ]);
    expect(kinds(attested(confirmed(), "mentor_missed", "mentor_missed"), end)).toEqual([]);
  });
});
