import type { PersonId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";

/** A half-open piece of time. */
export type FreeInterval = { readonly start: Instant; readonly end: Instant };

/** When mentors can be booked, as search needs to know it. */
export type FreeTimes = {
  /**
   * The intervals in which each mentor could hold a session, from `now` to the end of their horizon,
   * with their notice, limits and booked sessions already taken out. A mentor without any may be
   * missing in the answer. The same stored state and `now` give the same intervals.
   */
  readonly ofMentors: (
    mentorIds: readonly PersonId[],
    now: Instant,
  ) => Promise<ReadonlyMap<PersonId, readonly FreeInterval[]>>;
};
