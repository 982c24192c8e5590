import type { DomainEvent } from "@waymark/contracts/event";
import { type Declaration, objectOf } from "../entity/declaration.ts";

/** An event that is not yet in its queues; it is removed when it is. */
export const outboxSchema = {
  model: { entity: "outbox", service: "waymark", version: "1" },
  attributes: {
    id: { type: "string", required: true },
    day: { type: "string", required: true },
    shard: { type: "string", required: true },
    at: { type: "string", required: true },
    body: objectOf<DomainEvent>(),
  },
  indexes: {
    byId: {
      pk: { field: "pk", composite: ["id"], template: "outbox#${id}", casing: "none" },
      sk: { field: "sk", composite: [], template: "outbox", casing: "none" },
    },
    byDay: {
      index: "gsi1",
      pk: {
        field: "gsi1pk",
        composite: ["day", "shard"],
        template: "outbox#${day}#${shard}",
        casing: "none",
      },
      sk: { field: "gsi1sk", composite: ["at", "id"], template: "${at}#${id}", casing: "none" },
    },
  },
} as const satisfies Declaration;
