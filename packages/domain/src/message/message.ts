import * as z from "zod";
import { MentorshipId, MessageId, PersonId } from "../id/index.ts";
import { paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";

/**
 * - `held`: waits for the receiver's morning; its sender sees that, and until when
 * - `delivered`: the receiver can read it
 * - `taken_back`: by its sender while it was held
 * - `stopped`: one of the two blocked the other while it was held
 */
export const MessageStatus = z.enum(["held", "delivered", "taken_back", "stopped"]);
export type MessageStatus = z.infer<typeof MessageStatus>;

export const MessageText = paragraphs(1, 4000);

/** What one of a pair writes to the other. */
export const Message = z.strictObject({
  id: MessageId,
  mentorshipId: MentorshipId,
  fromId: PersonId,
  toId: PersonId,
  text: MessageText,
  status: MessageStatus,
  writtenAt: Instant,
  /** Not before it the receiver reads it; the moment of writing where it was never held. */
  deliverAt: Instant,
  deliveredAt: Instant.optional(),
  revision: z.int().positive(),
});
export type Message = z.infer<typeof Message>;
