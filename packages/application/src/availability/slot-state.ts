import {
  type Availability,
  epochDayOf,
  type LocalDate,
  localDateOf,
} from "@waymark/domain/availability";
import type { Booking } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import { wallClockAt, type Zones } from "@waymark/domain/slot";
import { addMinutes, type Instant, type TimeZone } from "@waymark/domain/time";
import type { BusyTimes, LimitCounters, TimeWindow } from "../ports/index.ts";
import { usageWithout } from "./usage-without.ts";
import type { SlotState } from "./slot-rules.ts";

/** What does not stand in the way of the one who asks. */
export type SetAside = {
  /** A booking that is to move: neither its time nor its place in a limit counts. */
  readonly moving?: Booking | undefined;
  /** Whose own hold does not count. */
  readonly holderId?: PersonId | undefined;
};

export type SlotStateDeps = {
  readonly zones: Zones;
  readonly busyTimes: BusyTimes;
  readonly limitCounters: LimitCounters;
};

/**
 * Every local date that the window touches. Clocks that go back over midnight show a date again after
 * the next one has begun, so a date is added on either side.
 */
export const datesAround = (
  zones: Zones,
  zone: TimeZone,
  { from, to }: TimeWindow,
): { readonly first: LocalDate; readonly last: LocalDate } => ({
  first: localDateOf(epochDayOf(wallClockAt(zones, zone, from).date) - 1),
  last: localDateOf(epochDayOf(wallClockAt(zones, zone, to).date) + 1),
});

/**
 * Reads what decides about starts in a window beside the schedule itself.
 *
 * @param durationMinutes of the longest session that is asked for
 */
export const readSlotState =
  ({ zones, busyTimes, limitCounters }: SlotStateDeps) =>
  async (
    { mentorId, schedule }: Availability,
    durationMinutes: number,
    window: TimeWindow,
    now: Instant,
    { moving, holderId }: SetAside = {},
  ): Promise<SlotState> => {
    const dates = datesAround(zones, schedule.timeZone, window);
    const keptFree = {
      from: window.from,
      to: addMinutes(window.to, durationMinutes + schedule.breakMinutes),
    };
    const [busy, usage] = await Promise.all([
      busyTimes.ofMentor(mentorId, keptFree, now, { sessionId: moving?.id, holderId }),
      limitCounters.usageOf(mentorId, dates),
    ]);
    return { busy, usage: moving === undefined ? usage : usageWithout(usage, moving), dates };
  };
