import * as z from "zod";
import { OfferingId, PersonId, SessionId } from "../id/index.ts";
import { Instant } from "../time/index.ts";

/** A time that is kept for one person while they fill in the form; a person has one at most. */
export const Hold = z.strictObject({
  holderId: PersonId,
  sessionId: SessionId,
  /** Null for a group, whose mentor's time is not kept from others: they may join. */
  mentorId: PersonId.nullable(),
  offeringId: OfferingId,
  start: Instant,
  end: Instant,
  breakMinutes: z.int().min(0).max(240),
  /** From this moment on it keeps nothing. */
  until: Instant,
});
export type Hold = z.infer<typeof Hold>;
