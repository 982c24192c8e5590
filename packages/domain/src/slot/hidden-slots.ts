import type { Instant } from "../time/index.ts";
import { instantOfMinute, type MinuteWindow } from "./epoch-minute.ts";
import { explainSlot } from "./explain-slot.ts";
import { freeSlots } from "./free-slots.ts";
import type { HiddenBy } from "./hidden-by.ts";
import { noLastDay, type SlotRules } from "./rules.ts";
import type { Zones } from "./zones.ts";

/** A start on the grid that is not offered, with every rule that hides it. */
export type HiddenSlot = { readonly start: Instant; readonly hiddenBy: readonly HiddenBy[] };

/** The same hours and grid with every other rule lifted, down to sessions that fit anywhere. */
const hoursAlone = (rules: SlotRules, { fromMinute }: MinuteWindow): SlotRules => ({
  ...rules,
  accepting: true,
  durationMinutes: 1,
  busy: [],
  earliestMinute: fromMinute,
  lastDay: noLastDay,
  closedDays: new Map(),
});

/** What the mentor's hours would offer in the window and another rule hides, ascending. */
export const hiddenSlots = (
  rules: SlotRules,
  zones: Zones,
  window: MinuteWindow,
): readonly HiddenSlot[] =>
  freeSlots(hoursAlone(rules, window), zones, window)
    .map(instantOfMinute)
    .map((start) => ({ start, hiddenBy: explainSlot(rules, zones, start) }))
    .filter(({ hiddenBy }) => hiddenBy.length > 0);
