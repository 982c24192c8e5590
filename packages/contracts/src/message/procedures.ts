import { MentorshipId, MessageId } from "@waymark/domain/id";
import { Message, MessageText } from "@waymark/domain/message";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const WriteMessageInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  text: MessageText,
});
export type WriteMessageInput = z.infer<typeof WriteMessageInput>;

export const TakeBackInput = z.strictObject({
  requestKey: RequestKey,
  mentorshipId: MentorshipId,
  messageId: MessageId,
});
export type TakeBackInput = z.infer<typeof TakeBackInput>;

export const MarkReadInput = z.strictObject({
  mentorshipId: MentorshipId,
  /** The latest delivery that was on the screen. */
  until: Instant,
});
export type MarkReadInput = z.infer<typeof MarkReadInput>;

export const MessageMoved = Message.pick({ id: true, status: true, deliverAt: true });
export type MessageMoved = z.infer<typeof MessageMoved>;

export const MessageListInput = z.strictObject({
  mentorshipId: MentorshipId,
  cursor: z.string().max(400).optional(),
});
export type MessageListInput = z.infer<typeof MessageListInput>;

/** A message as one of the two sees it; the receiver sees none that is held. */
export const MessageView = Message.omit({
  mentorshipId: true,
  fromId: true,
  toId: true,
  revision: true,
}).extend({ isOwn: z.boolean() });
export type MessageView = z.infer<typeof MessageView>;

export const MessageList = z.object({
  messages: z.array(MessageView),
  nextCursor: z.string().optional(),
  other: z.object({ displayName: z.string(), timeZone: TimeZone }),
  /** What the viewer has read; nobody is told how far the other has. */
  readUntil: Instant.optional(),
  /** When something that is written now arrives; null where nothing can be written any more. */
  arrivesAt: Instant.nullable(),
  /** That it is held until then; not left to the clock of who reads this. */
  isQuiet: z.boolean(),
});
export type MessageList = z.infer<typeof MessageList>;
