import { firstHours, mentorNumbers } from "../world.ts";
import type { ModelState } from "./state.ts";

/** What a new world holds: hours, and nothing booked. */
export const firstState = (): ModelState => ({
  availability: new Map(
    mentorNumbers.flatMap((mentor) => {
      const hours = firstHours[mentor];
      return hours === undefined ? [] : [[mentor, { version: 1, hours }] as const];
    }),
  ),
  bookings: new Map(),
  seats: new Map(),
  holds: new Map(),
  locks: new Map(),
  commands: new Map(),
  dues: new Map(),
  events: [],
});
