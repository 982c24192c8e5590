import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  act,
  type Booking,
  type BookingAction,
  type BookingMove,
  type BookingParty,
  BookingStatus,
  bookingTransitions,
  lapsesAt,
} from "../../src/booking/index.ts";
import { addDays, addHours, addMinutes } from "../../src/time/index.ts";
import { bookingOf, now, timeAt } from "./sample.ts";

const later = timeAt(addDays(now, 4));

const moves = {
  accept: { action: "accept" },
  decline: { action: "decline", note: "Not this week." },
  withdraw: { action: "withdraw" },
  expire: { action: "expire" },
  cancel: { action: "cancel" },
  call_off: { action: "call_off" },
  reschedule: { action: "reschedule", time: later },
} as const satisfies Record<BookingAction, BookingMove>;

const parties: readonly BookingParty[] = ["mentor", "mentee", "system"];

const inStatus = (status: BookingStatus): Booking => {
  const { expiresAt, ...rest } = bookingOf({ approval: "mentor" });
  return status === "requested" && expiresAt !== undefined
    ? { ...rest, status, expiresAt }
    : { ...rest, status };
};

/** A moment at which the clock stands against nothing in that cell of the table. */
const momentOf = (action: BookingAction) => (action === "expire" ? addDays(now, 2) : now);

const cells = BookingStatus.options.flatMap((status) =>
  Object.values(moves).flatMap((move) =>
    parties.map((party) => {
      const rule = bookingTransitions[move.action];
      const [from, by]: readonly (readonly string[])[] = [rule.from, rule.by];
      const isLegal = (from?.includes(status) ?? false) && (by?.includes(party) ?? false);
      const to = rule.to === "unchanged" ? status : rule.to;
      return { status, move, party, expected: isLegal ? to : null };
    }),
  ),
);

describe("a booking", () => {
  test.each(cells)("$status: $move.action by the $party gives $expected", (cell) => {
    const outcome = act(inStatus(cell.status), cell.move, cell.party, momentOf(cell.move.action));
    expect(outcome).toMatchObject(
      cell.expected === null
        ? { ok: false, error: { code: "booking.illegal_transition" } }
        : { ok: true, value: { status: cell.expected, revision: 1 } },
    );
  });

  test("that was cancelled says by whom and why", () => {
    const declined = act(inStatus("requested"), moves.decline, "mentor", now);
    expect(declined).toMatchObject({
      value: { cancellation: { cause: "declined", by: "mentor", note: "Not this week.", at: now } },
    });
    const expired = act(inStatus("requested"), moves.expire, "system", addDays(now, 2));
    expect(expired).toMatchObject({ value: { cancellation: { cause: "expired", by: "system" } } });
    for (const outcome of [declined, expired]) {
      expect(outcome.ok && outcome.value.expiresAt).toBe(undefined);
    }
  });

  test("that moves keeps its id, its people and where it came from", () => {
    const booking = inStatus("confirmed");
    expect(act(booking, moves.reschedule, "mentee", now)).toEqual({
      ok: true,
      value: {
        ...booking,
        ...later,
        move: { from: booking.start, by: "mentee", at: now },
        updatedAt: now,
        revision: 1,
      },
    });
  });

  test("is neither moved nor called off once it has begun", () => {
    const booking = inStatus("confirmed");
    for (const move of [moves.reschedule, moves.cancel]) {
      expect(act(booking, move, "mentor", addMinutes(booking.start, -1)).ok).toBe(true);
      expect(act(booking, move, "mentor", booking.start).ok).toBe(false);
    }
  });

  test("that nobody answered in time can only lapse, and not before its time", () => {
    const booking = inStatus("requested");
    const end = booking.expiresAt ?? now;
    expect(act(booking, moves.accept, "mentor", addMinutes(end, -1)).ok).toBe(true);
    expect(act(booking, moves.accept, "mentor", end).ok).toBe(false);
    expect(act(booking, moves.expire, "system", addMinutes(end, -1)).ok).toBe(false);
    expect(act(booking, moves.expire, "system", end).ok).toBe(true);
  });

  test("of a group is not moved, as all its seats would have to move at once", () => {
    const group = bookingOf({ kind: "group", seats: 8 });
    expect(act(group, moves.reschedule, "mentor", now).ok).toBe(false);
    expect(act(group, moves.cancel, "mentor", now).ok).toBe(true);
  });
});

describe("a request lapses", () => {
  test("after two days, or an hour before the session if that is earlier", () => {
    expect(lapsesAt(now, addDays(now, 9))).toBe(addHours(now, 48));
    expect(lapsesAt(now, addHours(now, 20))).toBe(addHours(now, 19));
  });

  test("after it was made and not after the session begins, always", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 * 24 * 60 }), (minutes) => {
        const start = addMinutes(now, minutes);
        const end = lapsesAt(now, start);
        expect(end > now && end <= start && end <= addHours(now, 48)).toBe(true);
      }),
    );
  });
});
