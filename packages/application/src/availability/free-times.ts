import type { Availability } from "@waymark/domain/availability";
import { freeIntervals, instantOfMinute, minuteWindow } from "@waymark/domain/slot";
import { addDays, type Instant } from "@waymark/domain/time";
import type { Availabilities, FreeInterval, FreeTimes } from "../ports/index.ts";
import { slotRulesFor } from "./slot-rules.ts";
import { readSlotState, type SlotStateDeps } from "./slot-state.ts";

type Deps = SlotStateDeps & { readonly availabilities: Pick<Availabilities, "getMany"> };

/** Whoever looks for a mentor looks at the next weeks. */
const daysAhead = 60;

/** A merge of the index asks for every mentor: so many are read at once. */
const mentorsAtOnce = 16;

const freeOf =
  (deps: Deps) =>
  async (availability: Availability, now: Instant): Promise<readonly FreeInterval[]> => {
    const [shortest] = availability.offerings
      .filter(({ open }) => open)
      .toSorted((a, b) => a.durationMinutes - b.durationMinutes);
    if (!availability.schedule.accepting || shortest === undefined) return [];
    const window = { from: now, to: addDays(now, daysAhead) };
    const { durationMinutes } = shortest;
    const state = await readSlotState(deps)(availability, durationMinutes, window, now);
    const rules = slotRulesFor(deps.zones, availability, shortest, state, now);
    return freeIntervals(rules, deps.zones, minuteWindow(window.from, window.to)).map(
      ({ startMinute, endMinute }) => ({
        start: instantOfMinute(startMinute),
        end: instantOfMinute(endMinute),
      }),
    );
  };

/**
 * When mentors have time in the next 60 days for the shortest thing that they offer, by the rules that
 * lists and bookings go by.
 */
export const makeFreeTimes = (deps: Deps): FreeTimes => ({
  ofMentors: async (mentorIds, now) => {
    const availabilities = await deps.availabilities.getMany(mentorIds);
    const free = new Map<(typeof mentorIds)[number], readonly FreeInterval[]>();
    for (let at = 0; at < availabilities.length; at += mentorsAtOnce) {
      const some = availabilities.slice(at, at + mentorsAtOnce);
      const found = await Promise.all(some.map((availability) => freeOf(deps)(availability, now)));
      for (const [place, { mentorId }] of some.entries()) free.set(mentorId, found[place] ?? []);
    }
    return free;
  },
});
