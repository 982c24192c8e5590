import { instantOfMinute, minuteWindow, nextFreeSlot } from "@waymark/domain/slot";
import { addDays, type Instant } from "@waymark/domain/time";
import {
  datesAround,
  type Offer,
  readSlotState,
  type SetAside,
  slotRulesFor,
} from "../availability/index.ts";
import type { SlotDeps } from "./deps.ts";

const daysAhead = 366;
const daysAtOnce = 31;

const nothingBooked = {
  busy: [],
  usage: { sessionsByDay: {}, sessionsByWeek: {}, minutesByMonth: {} },
};

/**
 * The first free start from a moment on, looking a year ahead: the hours alone say where it may be,
 * and what is booked is read only from there on.
 */
export const firstFreeAfter =
  (deps: Pick<SlotDeps, "zones" | "busyTimes" | "limitCounters">) =>
  async (
    { availability, offering }: Offer,
    after: Instant,
    now: Instant,
    aside?: SetAside,
  ): Promise<Instant | null> => {
    const { zones } = deps;
    const last = addDays(after, daysAhead);
    const dates = datesAround(zones, availability.schedule.timeZone, { from: after, to: last });
    const hours = slotRulesFor(zones, availability, offering, { ...nothingBooked, dates }, now);
    for (let from = after; from < last;) {
      const possible = nextFreeSlot(hours, zones, minuteWindow(from, last));
      if (possible === undefined) return null;
      from = instantOfMinute(possible);
      const window = { from, to: addDays(from, daysAtOnce) };
      const { durationMinutes } = offering;
      const state = await readSlotState(deps)(availability, durationMinutes, window, now, aside);
      const rules = slotRulesFor(zones, availability, offering, state, now);
      const found = nextFreeSlot(rules, zones, minuteWindow(window.from, window.to));
      if (found !== undefined) return instantOfMinute(found);
      from = window.to;
    }
    return null;
  };
