import { describe, expect, test } from "vitest";
import { act, bookingDues, newSeat, seatDues } from "../../src/booking/index.ts";
import { addDays, addHours, addMinutes } from "../../src/time/index.ts";
import { bookingOf, menteeId, mentorId, now, timeAt } from "./sample.ts";

describe("what is due later", () => {
  test("of a confirmed booking are two reminders to each of its people", () => {
    const { start, ...rest } = bookingOf();
    expect(bookingDues({ start, ...rest }, now)).toEqual(
      [mentorId, menteeId].flatMap((personId) => [
        { kind: "remind_day", personId, at: addHours(start, -24) },
        { kind: "remind_hour", personId, at: addHours(start, -1) },
      ]),
    );
  });

  test("is no reminder whose moment has come already", () => {
    const kinds = (hours: number) =>
      bookingDues(bookingOf({}, addHours(now, hours)), now).map(({ kind }) => kind);
    expect(kinds(24)).toEqual(["remind_hour", "remind_hour"]);
    expect(kinds(1)).toEqual([]);
  });

  test("of a request is its end alone, and of what was cancelled nothing", () => {
    const asked = bookingOf({ approval: "mentor" });
    expect(bookingDues(asked, now)).toEqual([
      { kind: "expire", personId: mentorId, at: asked.expiresAt },
    ]);
    const withdrawn = act(asked, { action: "withdraw" }, "mentee", now);
    expect(withdrawn.ok && bookingDues(withdrawn.value, now)).toEqual([]);
  });

  test("of a group that was called off is that its seats are given back, at once", () => {
    const off = act(bookingOf({ kind: "group", seats: 3 }), { action: "cancel" }, "mentor", now);
    expect(off.ok && bookingDues(off.value, now)).toEqual([
      { kind: "expire", personId: mentorId, at: now },
    ]);
  });

  test("of a seat is a reminder to who has it, and none to who waits for it", () => {
    const group = bookingOf({ kind: "group", seats: 3 }, addDays(now, 3));
    const mentee = { menteeId, shown: timeAt(group.start).shownToMentor };
    const taken = newSeat(group, mentee, "taken", null, now);
    expect(seatDues(taken, now).map(({ personId }) => personId)).toEqual([menteeId, menteeId]);
    expect(seatDues(taken, addMinutes(group.start, -30))).toEqual([]);
    expect(seatDues({ ...taken, status: "waiting" }, now)).toEqual([]);
  });
});
