import {
  type Availability,
  closedDates,
  type LimitUsage,
  type LocalDate,
  type Offering,
} from "@waymark/domain/availability";
import { type Busy, compileRules, type SlotRules, type Zones } from "@waymark/domain/slot";
import type { Instant } from "@waymark/domain/time";

/** What stands at a time already, as it was read from the store. */
export type SlotState = {
  readonly busy: readonly Busy[];
  readonly usage: LimitUsage;
  /** The dates in the mentor's zone that `usage` tells about, both included. */
  readonly dates: { readonly first: LocalDate; readonly last: LocalDate };
};

/**
 * The rules of one offering of one mentor: the only way in which lists, explanations, the search
 * index and bookings come to them, so that they cannot disagree. They hold for the window that the
 * state was read for.
 */
export const slotRulesFor = (
  zones: Zones,
  { schedule }: Pick<Availability, "schedule">,
  { durationMinutes, stepMinutes }: Pick<Offering, "durationMinutes" | "stepMinutes">,
  { busy, usage, dates }: SlotState,
  now: Instant,
): SlotRules =>
  compileRules(
    {
      schedule,
      session: {
        durationMinutes,
        stepMinutes,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: schedule.breakMinutes,
      },
      busy,
      closedDates: closedDates(schedule, usage, durationMinutes, dates),
      now,
    },
    zones,
  );
