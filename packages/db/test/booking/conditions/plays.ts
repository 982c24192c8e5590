import {
  book,
  change,
  hold,
  hours,
  leave,
  lose,
  one,
  type Move,
  race,
  release,
  reschedule,
} from "./moves.ts";

/**
 * For each condition a play that the product passes and that fails without the condition: two who
 * decide on the same state, where the second must not have its way. Persons 1 to 3 are mentors.
 */
export const plays: Readonly<Record<string, readonly Move[]>> = {
  "command.insert": [
    one(book(4, 1, 1, "session", "09:00")),
    one(book(4, 2, 1, "session", "10:00")),
    // One operation's key for two wishes: the second must not be carried out under it.
    race(change("cancel", 4, 7, 1), change("cancel", 4, 7, 2)),
  ],
  "availability.check": [
    race(hours(1, 1, { accepting: false }), book(4, 1, 1, "session", "09:00")),
  ],
  "booking.insert": [
    one(book(4, 1, 1, "session", "09:00")),
    // A stranger's booking under an id that is taken.
    one(book(5, 1, 2, "session", "10:00")),
  ],
  "booking.replace: revision": [
    one(book(4, 1, 1, "asked", "09:00")),
    race(change("cancel", 4, 7, 1), change("accept", 1, 8, 1)),
  ],
  "booking.replace: seats unchanged": [
    one(book(4, 1, 1, "group", "09:00")),
    // The last one leaves while another comes.
    race(book(5, 2, 1, "group", "09:00"), leave(4, 7, 1, "09:00")),
  ],
  "booking.takeSeat: revision": [
    one(book(4, 1, 1, "group", "09:00")),
    race(leave(1, 7, 1, "09:00"), book(5, 2, 1, "group", "09:00")),
  ],
  "booking.takeSeat: a seat is left": [
    one(book(4, 1, 1, "group", "09:00")),
    race(book(5, 2, 1, "group", "09:00"), book(6, 3, 1, "group", "09:00")),
  ],
  "booking.joinRow: revision": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(5, 2, 1, "group", "09:00")),
    race(leave(1, 7, 1, "09:00"), book(6, 3, 1, "group", "09:00")),
  ],
  "booking.joinRow: no seat is left": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(5, 2, 1, "group", "09:00")),
    race(leave(5, 7, 1, "09:00"), book(6, 3, 1, "group", "09:00")),
  ],
  "booking.dropSeat: revision": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(5, 2, 1, "group", "09:00")),
    race(leave(1, 7, 1, "09:00"), leave(5, 8, 1, "09:00")),
  ],
  "booking.dropSeat: seats unchanged": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(5, 2, 1, "group", "09:00")),
    // Who joins the row while a seat is given up must not wait for a seat that is free.
    race(book(6, 3, 1, "group", "09:00"), leave(5, 7, 1, "09:00")),
  ],
  "booking.passSeat": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(5, 2, 1, "group", "09:00")),
    one(book(6, 3, 1, "group", "09:00")),
    race(leave(1, 7, 1, "09:00"), leave(5, 8, 1, "09:00")),
  ],
  "seat.insert": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(6, 2, 1, "group", "09:00")),
    // One person in two windows has one place in the row.
    race(book(5, 3, 1, "group", "09:00"), book(5, 4, 1, "group", "09:00")),
  ],
  "seat.replace": [
    one(book(4, 1, 1, "group", "09:00")),
    one(book(5, 2, 1, "group", "09:00")),
    one(book(6, 3, 1, "group", "09:00")),
    // Who waits leaves the row while the seat comes to them.
    race(leave(5, 7, 1, "09:00"), leave(6, 8, 1, "09:00")),
  ],
  "lock.takeOfMentor": [race(book(4, 1, 1, "session", "09:00"), book(5, 2, 1, "session", "09:00"))],
  "lock.takeOfMentee": [race(book(4, 1, 1, "session", "09:00"), book(4, 2, 2, "session", "09:00"))],
  "lock.free": [
    one(hold(4, 1, 1, "09:00")),
    // A clock that is ahead sees the hold ended and books; the late release must not free that.
    race([book(5, 2, 1, "session", "09:00"), 11], release(4, 1)),
  ],
  "lock.check": [
    one(book(4, 1, 1, "asked", "09:00")),
    // As a restored table or a hand at the console may: the rest of the product never does.
    lose(4, "09:30"),
    lose(4, "09:45"),
    one(book(4, 2, 2, "session", "09:30")),
    one(reschedule(4, 7, 1, "09:30")),
  ],
  "bookingCounter.raiseDay": [
    one(hours(1, 1, { dayMax: 1 })),
    race(book(4, 1, 1, "session", "09:00"), book(5, 2, 1, "session", "10:00")),
  ],
  "bookingCounter.raiseWeek": [
    one(hours(1, 1, { weekMax: 1 })),
    race(book(4, 1, 1, "session", "09:00"), book(5, 2, 1, "session", "10:00")),
  ],
  "bookingCounter.raiseMonth": [
    one(hours(1, 1, { monthMinutes: 30 })),
    race(book(4, 1, 1, "session", "09:00"), book(5, 2, 1, "session", "10:00")),
  ],
  "hold.put": [race(hold(4, 1, 1, "09:00"), hold(4, 2, 1, "10:00"))],
  // The break after the booking reaches into the hold.
  "hold.checkNone": [race(hold(4, 1, 3, "09:30"), book(4, 2, 3, "session", "09:00"))],
  "hold.remove": [
    one(hold(4, 1, 1, "09:00")),
    race(hold(4, 2, 1, "10:00"), book(4, 1, 1, "session", "09:00")),
  ],
};
