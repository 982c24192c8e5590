import type { PersonId, SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { TimeWindow } from "./busy-times.ts";
import type { Write } from "./storage.ts";

/**
 * Whose a lock is: a booking's, or a person's who holds a time for some minutes. A hold's locks
 * belong to the person, so that knowing a session's id is no way to its time.
 */
export type LockOwner = SessionId | PersonId;

/** One quarter of an hour of one person. */
export type Lock = {
  readonly personId: PersonId;
  /** The quarter's start. */
  readonly bucket: Instant;
  readonly owner: LockOwner;
  /** Of a hold: from when on it keeps nothing. */
  readonly until?: Instant | undefined;
};

export type Locks = {
  /**
   * Refused with `slot.taken` for the mentor's side, `booking.mentee_busy` for the mentee's, unless
   * there is none, or it belongs to the owner, or to a hold of the holder or one that is over.
   *
   * @param holderId whose hold may be taken over; null for nobody's
   */
  readonly take: (
    lock: Lock,
    side: "mentor" | "mentee",
    holderId: PersonId | null,
    now: Instant,
  ) => Write;
  /** Refused with `booking.changed_meanwhile` unless the owner has it. */
  readonly free: (lock: Lock) => Write;
  /** Changes nothing; refused with `booking.changed_meanwhile` unless the owner has it. */
  readonly check: (lock: Lock) => Write;
  /** What the person has in the quarters that start in the window, ended holds included. */
  readonly list: (personId: PersonId, window: TimeWindow) => Promise<readonly Lock[]>;
};
