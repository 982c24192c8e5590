import type { Booking, Seat } from "@waymark/domain/booking";
import type { TimeZone } from "@waymark/domain/time";
import type { CalendarParty } from "../ports/index.ts";

export type SessionParty = CalendarParty & { readonly timeZone: TimeZone };

/** A session and the people whose names may stand in the receiver's calendar. */
export type CalendarSession = {
  readonly booking: Booking;
  readonly mentor: SessionParty;
  /**
   * The mentee; in a group the one who receives the file, and nobody in the host's own. Others who
   * have seats never appear.
   */
  readonly mentee?: SessionParty | undefined;
  /** The seat of a group's mentee. */
  readonly seat?: Seat | undefined;
  /** The session's page, absolute. */
  readonly url: string;
};
