import type { Hold } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import type { Write } from "./storage.ts";

/** One per person; one that is over stays until another takes its place. */
export type Holds = {
  readonly get: (holderId: PersonId) => Promise<Hold | null>;
  /** Refused with `booking.changed_meanwhile` unless the former one is still there, or none is. */
  readonly put: (hold: Hold, former: Hold | null) => Write;
  /** Changes nothing; refused with `booking.changed_meanwhile` when the person holds a time. */
  readonly checkNone: (holderId: PersonId) => Write;
  /** Refused with `booking.changed_meanwhile` unless it is still this one. */
  readonly remove: (hold: Hold) => Write;
};
