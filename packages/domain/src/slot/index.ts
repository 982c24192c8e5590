export { type Busy } from "./busy.ts";
export { type Hours } from "./calendar.ts";
export {
  type EpochMinute,
  instantOfMinute,
  minuteNotAfter,
  minuteNotBefore,
  type MinuteWindow,
  minuteWindow,
} from "./epoch-minute.ts";
export { explainSlot } from "./explain-slot.ts";
export { freeIntervals, type FreeMinutes } from "./free-intervals.ts";
export { freeSlots, nextFreeSlot } from "./free-slots.ts";
export { type HiddenBy, type HiddenByCode } from "./hidden-by.ts";
export { type HiddenSlot, hiddenSlots } from "./hidden-slots.ts";
export { isBookable } from "./is-bookable.ts";
export { intlOffsetAt, type OffsetAt } from "./offset-at.ts";
export { compileRules, type SlotRequest, type SlotRules, type SlotSchedule } from "./rules.ts";
export { SessionShape } from "./session-shape.ts";
export { instantsShowing, type WallClock, wallClockAt } from "./wall-clock.ts";
export { weeklyIntervals, type WeeklyTimes } from "./weekly-intervals.ts";
export { createZones, type Zones } from "./zones.ts";
