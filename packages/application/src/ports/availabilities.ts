import type { Availability } from "@waymark/domain/availability";
import type { PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

/** When mentors can be booked, and for what; the version is the schedule's. */
export type Availabilities = {
  readonly get: (mentorId: PersonId) => Promise<Availability | null>;
  /** Those that are there, in no order. */
  readonly getMany: (mentorIds: readonly PersonId[]) => Promise<readonly Availability[]>;
  /** Refused with `availability.changed_meanwhile` when the mentor has one. */
  readonly insert: (availability: Availability) => Write;
  /** Refused with `availability.changed_meanwhile` unless the stored version is one below. */
  readonly replace: (availability: Availability) => Write;
  /**
   * Changes nothing; refused with `availability.changed_meanwhile` unless this version is the stored
   * one and accepts bookings.
   */
  readonly check: (mentorId: PersonId, version: number) => Write;
};
