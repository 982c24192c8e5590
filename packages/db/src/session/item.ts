import { Session } from "@waymark/domain/session";
import * as z from "zod";
import { type Declaration, objectOf } from "../entity/declaration.ts";
import { itemReader } from "../item/item-reader.ts";

export const sessionSchema = {
  model: { entity: "session", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    mentorId: { type: "string", required: true },
    menteeId: { type: "string", required: true },
    start: { type: "string", required: true },
    revision: { type: "number", required: true },
    body: objectOf<Session>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "session#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "session", casing: "none" },
    },
    byPair: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["mentorId", "menteeId"],
        template: "session.pair#${mentorId}#${menteeId}",
        casing: "none",
      },
      sk: {
        field: "gsi1sk",
        composite: ["start", "id"],
        template: "${start}#${id}",
        casing: "none",
      },
    },
  },
} as const satisfies Declaration;

const readStored = itemReader(sessionSchema.model, z.object({ body: Session }));

export const readSession = (item: unknown): Session => readStored(item).body;
