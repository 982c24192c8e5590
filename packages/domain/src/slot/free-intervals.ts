import { gridMinutes } from "../availability/index.ts";
import { freeSlots } from "./free-slots.ts";
import type { EpochMinute, MinuteWindow } from "./epoch-minute.ts";
import type { SlotRules } from "./rules.ts";
import type { Zones } from "./zones.ts";

/** A half-open stretch of UTC in whole minutes. */
export type FreeMinutes = { readonly startMinute: EpochMinute; readonly endMinute: EpochMinute };

/**
 * When the mentor has time in the window: ascending, disjoint, not touching, on quarters of an hour,
 * and long enough for a session of the rules. A session that starts on a quarter and lies in one of
 * them as a whole breaks no rule but the offering's own step; what must be free around it is taken
 * off already. It is the list of starts of the shortest session, joined, so it cannot disagree with
 * {@link freeSlots}; a session that would run past the horizon's last midnight, or into a date whose
 * limit is reached, is cut off there.
 */
export const freeIntervals = (
  rules: SlotRules,
  zones: Zones,
  window: MinuteWindow,
): readonly FreeMinutes[] => {
  const quarters = { ...rules, durationMinutes: gridMinutes, stepMinutes: gridMinutes };
  const intervals: FreeMinutes[] = [];
  for (const startMinute of freeSlots(quarters, zones, window)) {
    const before = intervals.at(-1);
    const endMinute = startMinute + gridMinutes;
    if (before === undefined || before.endMinute < startMinute) {
      intervals.push({ startMinute, endMinute });
    } else {
      intervals[intervals.length - 1] = { startMinute: before.startMinute, endMinute };
    }
  }
  return intervals.filter(
    ({ startMinute, endMinute }) => endMinute - startMinute >= rules.durationMinutes,
  );
};
