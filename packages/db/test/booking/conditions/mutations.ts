import type { Mutation } from "../harness/mutation.ts";

/** Every condition that keeps bookings right, each to be taken away in turn. */
export const mutations = [
  { write: "command.insert", part: null },
  { write: "availability.check", part: null },
  { write: "booking.insert", part: null },
  { write: "booking.replace", part: 0 },
  { write: "booking.replace", part: 1 },
  { write: "booking.takeSeat", part: 0 },
  { write: "booking.takeSeat", part: 1 },
  { write: "booking.joinRow", part: 0 },
  { write: "booking.joinRow", part: 1 },
  { write: "booking.dropSeat", part: 0 },
  { write: "booking.dropSeat", part: 1 },
  { write: "booking.passSeat", part: null },
  { write: "seat.insert", part: null },
  { write: "seat.replace", part: null },
  { write: "lock.takeOfMentor", part: null },
  { write: "lock.takeOfMentee", part: null },
  { write: "lock.free", part: null },
  { write: "lock.check", part: null },
  { write: "bookingCounter.raiseDay", part: null },
  { write: "bookingCounter.raiseWeek", part: null },
  { write: "bookingCounter.raiseMonth", part: null },
  { write: "hold.put", part: null },
  { write: "hold.checkNone", part: null },
  { write: "hold.remove", part: null },
] as const satisfies readonly Mutation[];

/** The parts of `booking.*` by their places, for people to read. */
const partNames: Readonly<Record<string, readonly string[]>> = {
  "booking.replace": ["revision", "seats unchanged"],
  "booking.takeSeat": ["revision", "a seat is left"],
  "booking.joinRow": ["revision", "no seat is left"],
  "booking.dropSeat": ["revision", "seats unchanged"],
};

export const nameOf = ({ write, part }: Mutation): string =>
  part === null ? write : `${write}: ${partNames[write]?.[part] ?? part}`;
