import type { NextSlotsAnswer, NextSlotsInput } from "@waymark/contracts/availability";
import type { AppError } from "@waymark/contracts/error";
import type { Availability } from "@waymark/domain/availability";
import { ok, type Result } from "@waymark/domain/result";
import { addDays, addMinutes, type Instant } from "@waymark/domain/time";
import { findAvailability, readSlotState } from "../availability/index.ts";
import type { SlotDeps } from "./deps.ts";
import { slotsIn } from "./slots-in.ts";
import type { Viewer } from "./viewer.ts";

const daysAhead = 62;
const limitUnlessTold = 3;

type Next = NextSlotsAnswer["slots"][number];

const startsOf =
  (deps: SlotDeps) =>
  async (availability: Availability, now: Instant): Promise<readonly Next[]> => {
    const offerings = availability.offerings.filter(({ open }) => open);
    const from = addMinutes(now, availability.schedule.minimumNoticeMinutes);
    const window = { from, to: addDays(from, daysAhead) };
    const longest = Math.max(0, ...offerings.map(({ durationMinutes }) => durationMinutes));
    const state = await readSlotState(deps)(availability, longest, window, now);
    const found = await Promise.all(
      offerings.map(async (offering) => {
        const { slots } = await slotsIn(deps)({ availability, offering }, state, window, now);
        return slots
          .filter(({ seatsLeft }) => seatsLeft !== 0)
          .map(({ start }) => ({ offeringId: offering.id, start }));
      }),
    );
    return found.flat();
  };

/** A start that several offerings share is shown once, with the one that the mentor lists first. */
const earliest = (starts: readonly Next[], limit: number): Next[] => {
  const byStart = new Map<Instant, Next>();
  for (const next of starts) if (!byStart.has(next.start)) byStart.set(next.start, next);
  return [...byStart.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1)).slice(0, limit);
};

/** The next starts over all that a mentor offers, within two months. */
export const nextSlots =
  (deps: SlotDeps) =>
  async (viewer: Viewer, input: NextSlotsInput): Promise<Result<NextSlotsAnswer, AppError>> => {
    const found = await findAvailability(deps)(viewer, input.listingId);
    if (!found.ok) {
      return found.error.code === "availability.not_set"
        ? ok({ mentorTimeZone: null, slots: [] })
        : found;
    }
    const { timeZone, accepting } = found.value.schedule;
    if (!accepting) return ok({ mentorTimeZone: null, slots: [] });
    const starts = await startsOf(deps)(found.value, deps.clock.now());
    return ok({
      mentorTimeZone: timeZone,
      slots: earliest(starts, input.limit ?? limitUnlessTold),
    });
  };
