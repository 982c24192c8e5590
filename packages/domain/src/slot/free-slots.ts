import { collectStarts } from "./collect-starts.ts";
import type { EpochMinute, MinuteWindow } from "./epoch-minute.ts";
import type { SlotRules } from "./rules.ts";
import type { Zones } from "./zones.ts";

/**
 * Every free start t with `fromMinute <= t < toMinute`, ascending. Costs days x ranges + busy times +
 * slots. `instantOfMinute` turns a start into an instant.
 */
export const freeSlots = (rules: SlotRules, zones: Zones, window: MinuteWindow): EpochMinute[] =>
  collectStarts(rules, zones, window, Number.MAX_SAFE_INTEGER);

/** The first of {@link freeSlots}, without computing the others. */
export const nextFreeSlot = (
  rules: SlotRules,
  zones: Zones,
  window: MinuteWindow,
): EpochMinute | undefined => collectStarts(rules, zones, window, 1)[0];
