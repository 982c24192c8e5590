import { hoursOf, mentorNumbers } from "../world.ts";
import type { ModelState } from "./state.ts";

/** What a new world holds: hours, and nothing booked. */
export const firstState = (): ModelState => ({
  availability: new Map(
    mentorNumbers.map((mentor) => [mentor, { version: 1, hours: hoursOf(mentor) }]),
  ),
  bookings: new Map(),
  seats: new Map(),
  holds: new Map(),
  locks: new Map(),
  commands: new Map(),
  dues: new Map(),
  events: [],
});
