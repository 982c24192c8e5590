import type { Slot } from "@waymark/contracts/availability";
import {
  freeSlots,
  instantOfMinute,
  minuteNotBefore,
  minuteWindow,
  type SlotRules,
} from "@waymark/domain/slot";
import type { Instant } from "@waymark/domain/time";
import { type Offer, slotRulesFor, type SlotState } from "../availability/index.ts";
import type { GroupBooking, TimeWindow } from "../ports/index.ts";
import type { SlotDeps } from "./deps.ts";

/**
 * Whether somebody may still join a group session that stands: not while its mentor is paused, and
 * not within the notice. Hours and limits were asked when it was booked.
 */
export const takesSeats = (rules: SlotRules, { start }: Pick<GroupBooking, "start">): boolean =>
  rules.accepting && minuteNotBefore(start) >= rules.earliestMinute;

const byStart = (a: Slot, b: Slot): number => (a.start < b.start ? -1 : 1);

/**
 * The starts of an offering in a window, ascending: those that are free, and for a group also those
 * of sessions that somebody has a seat in, with the seats that are left.
 *
 * @param state of that window or a wider one
 */
export const slotsIn =
  (deps: Pick<SlotDeps, "zones" | "groupBookings">) =>
  async (
    { availability, offering }: Offer,
    state: SlotState,
    window: TimeWindow,
    now: Instant,
  ): Promise<{ readonly rules: SlotRules; readonly slots: Slot[] }> => {
    const rules = slotRulesFor(deps.zones, availability, offering, state, now);
    const free = freeSlots(rules, deps.zones, minuteWindow(window.from, window.to));
    const starts = free.map((minute): Slot => ({ start: instantOfMinute(minute) }));
    if (offering.kind !== "group") return { rules, slots: starts };
    const { mentorId } = availability;
    const groups = await deps.groupBookings.ofOffering(mentorId, offering.id, window);
    const joinable = groups
      .filter((group) => takesSeats(rules, group))
      .map(({ start, seats, seatsTaken }): Slot => ({ start, seatsLeft: seats - seatsTaken }));
    return { rules, slots: [...starts, ...joinable].toSorted(byStart) };
  };
