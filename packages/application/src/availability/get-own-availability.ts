import type { OwnAvailability } from "@waymark/contracts/availability";
import { limitPeriodsOf } from "@waymark/domain/availability";
import type { PersonId } from "@waymark/domain/id";
import { wallClockAt } from "@waymark/domain/slot";
import type { AvailabilityDeps } from "./deps.ts";

/** A mentor's own hours and offerings, and what this month holds by the mentor's own calendar. */
export const getOwnAvailability =
  (deps: AvailabilityDeps) =>
  async ({ personId: mentorId }: { readonly personId: PersonId }): Promise<OwnAvailability> => {
    const availability = await deps.availabilities.get(mentorId);
    if (availability === null) return { availability, minutesThisMonth: 0 };
    const now = deps.clock.now();
    const { date } = wallClockAt(deps.zones, availability.schedule.timeZone, now);
    const usage = await deps.limitCounters.usageOf(mentorId, { first: date, last: date });
    return {
      availability,
      minutesThisMonth: usage.minutesByMonth[limitPeriodsOf(date).month] ?? 0,
    };
  };
