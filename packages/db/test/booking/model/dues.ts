import { addMinutes, type Instant } from "@waymark/domain/time";
import { isActive, type ModelBooking, type ModelState } from "./state.ts";

const clear = (state: ModelState, session: string, person: number): void => {
  for (const kind of ["remind_day", "remind_hour", "expire"]) {
    state.dues.delete(`${session} ${person} ${kind}`);
  }
};

/** Sets what a person is to be reminded of; only what is still ahead. */
export const remind = (
  state: ModelState,
  booking: ModelBooking,
  person: number,
  isTold: boolean,
  now: Instant,
): void => {
  clear(state, booking.id, person);
  if (!isTold) return;
  const moments = { remind_day: -1440, remind_hour: -60 };
  for (const [kind, minutes] of Object.entries(moments)) {
    const at = addMinutes(booking.start, minutes);
    if (at > now) state.dues.set(`${booking.id} ${person} ${kind}`, at);
  }
};

/** What a revision of a booking leaves to be done later about its two people. */
export const setDues = (state: ModelState, booking: ModelBooking, now: Instant): void => {
  const isTold = booking.status === "confirmed";
  remind(state, booking, booking.mentor, isTold, now);
  if (booking.mentee !== null) remind(state, booking, booking.mentee, isTold, now);
  const expire = `${booking.id} ${booking.mentor} expire`;
  if (booking.expiresAt !== null) state.dues.set(expire, booking.expiresAt);
  if (booking.kind === "group" && !isActive(booking)) state.dues.set(expire, now);
};
