import type { PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

/** What a limit counts: sessions of a date or of a Monday's week, minutes of a month. */
export type CountedPeriod = {
  readonly kind: "day" | "week" | "month";
  readonly key: string;
};

/** Counters of a mentor's bookings, always equal to what counting them would give. */
export type BookingCounters = {
  /** Refused with `mentor.limit_reached` when it would pass the maximum; null is no limit. */
  readonly raise: (
    mentorId: PersonId,
    period: CountedPeriod,
    by: number,
    max: number | null,
  ) => Write;
  /** Has no condition: it goes with a change of the booking that was counted. */
  readonly lower: (mentorId: PersonId, period: CountedPeriod, by: number) => Write;
};
