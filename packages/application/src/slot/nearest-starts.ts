import { addDays, type Instant, msBetween } from "@waymark/domain/time";
import { type Offer, readSlotState, type SetAside } from "../availability/index.ts";
import type { SlotDeps } from "./deps.ts";
import { slotsIn } from "./slots-in.ts";

const countMax = 6;
const daysAround = 14;

/**
 * The starts that can be had nearest to one that cannot, at most 6, ascending: within two weeks of it,
 * or of the present for a start that is past. Read anew, so that what is told is what stands.
 */
export const nearestStarts =
  (deps: Pick<SlotDeps, "zones" | "busyTimes" | "limitCounters" | "groupBookings">) =>
  async (offer: Offer, wanted: Instant, now: Instant, aside?: SetAside): Promise<Instant[]> => {
    const { availability, offering } = offer;
    const near = wanted > now ? wanted : now;
    const earliest = addDays(near, -daysAround);
    const window = { from: earliest > now ? earliest : now, to: addDays(near, daysAround) };
    const { durationMinutes } = offering;
    const state = await readSlotState(deps)(availability, durationMinutes, window, now, aside);
    const { slots } = await slotsIn(deps)(offer, state, window, now);
    const distanceMs = (start: Instant): number => Math.abs(msBetween(wanted, start));
    return slots
      .filter(({ start, seatsLeft }) => seatsLeft !== 0 && start !== wanted)
      .map(({ start }) => start)
      .toSorted((a, b) => distanceMs(a) - distanceMs(b))
      .slice(0, countMax)
      .toSorted();
  };
