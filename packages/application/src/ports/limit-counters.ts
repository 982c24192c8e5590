import type { LimitUsage, LocalDate } from "@waymark/domain/availability";
import type { PersonId } from "@waymark/domain/id";

/** What is booked with a mentor, by the periods that limits count in. */
export type LimitCounters = {
  /** Every day, week and month that a date from `first` to `last`, both included, belongs to. */
  readonly usageOf: (
    mentorId: PersonId,
    dates: { readonly first: LocalDate; readonly last: LocalDate },
  ) => Promise<LimitUsage>;
};
