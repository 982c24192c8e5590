import { PrivateNote } from "@waymark/domain/session";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

/** Lies with its author and is in no index: it cannot be found without naming both ids. */
export const privateNoteSchema = {
  model: { entity: "privateNote", service: "waymark", version: "1" },
  attributes: {
    authorId: { type: "string", required: true },
    sessionId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<PrivateNote>(),
  },
  indexes: {
    byAuthor: {
      pk: {
        field: "pk",
        composite: ["authorId"],
        template: "privateNote#${authorId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["sessionId"], template: "${sessionId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(privateNoteSchema.model, z.object({ body: PrivateNote }));

export const readPrivateNote = (item: unknown): PrivateNote => readStored(item).body;
