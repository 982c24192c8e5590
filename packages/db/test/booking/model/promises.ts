import { isActive, type ModelState } from "./state.ts";
import { bookingKeys, menteeKeys } from "./time.ts";

/**
 * What must hold in any state, said without the steps that lead there: each active session has all of
 * its people's time for itself, and nothing else has any but a hold or a group that is being wound up.
 *
 * @returns what is broken
 */
export const brokenPromises = (state: ModelState): readonly string[] => {
  const broken: string[] = [];
  const owned = new Map<string, string>();
  const claim = (keys: readonly string[], id: string): void => {
    for (const key of keys) {
      const other = owned.get(key);
      if (other !== undefined) broken.push(`${key} belongs to ${other} and to ${id}`);
      owned.set(key, id);
    }
  };
  for (const booking of state.bookings.values()) {
    if (isActive(booking)) claim(bookingKeys(booking), booking.id);
  }
  for (const { session, mentee, status } of state.seats.values()) {
    const booking = state.bookings.get(session);
    if (booking === undefined || !isActive(booking) || status !== "taken") continue;
    claim(menteeKeys(mentee, booking), session);
  }
  for (const [key, id] of owned) {
    if (state.locks.get(key)?.owner !== id) broken.push(`${key} of ${id} is not locked by it`);
  }
  for (const [key, { owner, until }] of state.locks) {
    if (until !== null || owned.get(key) === owner) continue;
    const isWoundUp = [...state.bookings.values()].some(
      (booking) => booking.id === owner && booking.kind === "group" && !isActive(booking),
    );
    if (!isWoundUp) broken.push(`${key} is locked by ${owner}, which has ended`);
  }
  return broken;
};
