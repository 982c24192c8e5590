import { EventId, MentorshipId, MessageId, PersonId } from "@waymark/domain/id";
import { messageDueKinds, readingDueKinds } from "@waymark/domain/message";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const envelope = { id: EventId, at: Instant, v: z.literal(1), revision: z.int().positive() };

/** Writing and reading are no events: what follows from them is due later. */
export const messageEvents = [
  z.strictObject({
    ...envelope,
    type: z.literal("message.due"),
    kind: z.enum(messageDueKinds),
    mentorshipId: MentorshipId,
    messageId: MessageId,
  }),
  z.strictObject({
    ...envelope,
    type: z.literal("reading.due"),
    kind: z.enum(readingDueKinds),
    mentorshipId: MentorshipId,
    readerId: PersonId,
  }),
] as const;
