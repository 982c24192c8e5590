import type { PersonId, SessionId } from "@waymark/domain/id";
import type { Busy } from "@waymark/domain/slot";
import type { Instant } from "@waymark/domain/time";

/** A half-open stretch of UTC. */
export type TimeWindow = { readonly from: Instant; readonly to: Instant };

/** When a mentor cannot be booked because of something that stands at that time already. */
export type BusyTimes = {
  /**
   * Whatever overlaps the window, in any order, overlapping or not: the mentor's locks as whole
   * quarters of an hour (sessions with their break, holds until they expire) and the busy times of
   * the mentor's other calendars.
   *
   * @param except a booking that is to move, and whose own hold: their locks do not count
   */
  readonly ofMentor: (
    mentorId: PersonId,
    window: TimeWindow,
    now: Instant,
    except?: {
      readonly sessionId?: SessionId | undefined;
      readonly holderId?: PersonId | undefined;
    },
  ) => Promise<readonly Busy[]>;
};
