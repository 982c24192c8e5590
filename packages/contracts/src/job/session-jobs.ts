import { SessionMailTemplate } from "@waymark/domain/delivery";
import { EventId, SessionId } from "@waymark/domain/id";
import { Side } from "@waymark/domain/side";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const envelope = { v: z.literal(1), eventId: EventId, sessionId: SessionId };

export const SessionMailJob = z.strictObject({
  ...envelope,
  template: SessionMailTemplate,
  revision: z.int().positive(),
  recipient: Side,
  /** Of what was due: the moment, which tells the start or the end that was meant. */
  dueAt: Instant.optional(),
});
export type SessionMailJob = z.infer<typeof SessionMailJob>;

/** A booking was confirmed, moved or called off: its session follows. */
export const FollowBookingJob = z.strictObject({
  ...envelope,
  /** The booking's. */
  revision: z.int().nonnegative(),
});
export type FollowBookingJob = z.infer<typeof FollowBookingJob>;

/** The time to say whether two people met is over. */
export const SettleSessionJob = z.strictObject({ ...envelope, revision: z.int().positive() });
export type SettleSessionJob = z.infer<typeof SettleSessionJob>;
