import type { Instant } from "../time/index.ts";
import { minuteNotAfter, minuteNotBefore } from "./epoch-minute.ts";
import { freeSlots } from "./free-slots.ts";
import type { SlotRules } from "./rules.ts";
import type { Zones } from "./zones.ts";

/**
 * Whether a session may start at this instant: whether the list over the one minute that begins with
 * it offers it, so listing and booking cannot disagree. An instant with seconds never may.
 */
export const isBookable = (rules: SlotRules, zones: Zones, start: Instant): boolean => {
  const fromMinute = minuteNotAfter(start);
  return (
    fromMinute === minuteNotBefore(start) &&
    freeSlots(rules, zones, { fromMinute, toMinute: fromMinute + 1 }).length === 1
  );
};
