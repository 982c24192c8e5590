import { MessageId } from "@waymark/domain/id";
import { Message } from "@waymark/domain/message";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { cursorOf } from "../item/cursor.ts";
import { itemReader } from "../item/item-reader.ts";

export const messageSchema = {
  model: { entity: "message", service: "waymark", version: "1" },
  attributes: {
    mentorshipId: { type: "string", required: true },
    /** Sorts by the time of writing. */
    id: { type: "string", required: true },
    status: { type: "string", required: true },
    deliverAt: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Message>(),
  },
  indexes: {
    byMentorship: {
      pk: {
        field: "pk",
        composite: ["mentorshipId"],
        template: "messages#${mentorshipId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["id"], template: "${id}", casing: "none" },
    },
    held: {
      index: "gsi1",
      condition: ({ status }: { readonly status?: unknown }) => status === "held",
      pk: {
        field: "gsi1pk",
        composite: ["mentorshipId"],
        template: "messages.held#${mentorshipId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["deliverAt", "id"],
        template: "${deliverAt}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(messageSchema.model, z.object({ body: Message }));

export const readMessage = (item: unknown): Message => readStored(item).body;

export const messageCursor = cursorOf(z.strictObject({ id: MessageId }));
