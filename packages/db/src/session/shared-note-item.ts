import { SharedNote } from "@waymark/domain/session";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const sharedNoteSchema = {
  model: { entity: "sharedNote", service: "waymark", version: "1" },
  attributes: {
    sessionId: { type: "string", required: true },
    authorId: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<SharedNote>(),
  },
  indexes: {
    bySession: {
      pk: {
        field: "pk",
        composite: ["sessionId"],
        template: "sharedNote#${sessionId}",
        casing: "none",
      },
      sk: { field: "sk", composite: ["authorId"], template: "${authorId}", casing: "none" },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(sharedNoteSchema.model, z.object({ body: SharedNote }));

export const readSharedNote = (item: unknown): SharedNote => readStored(item).body;
