import type { DomainEvent } from "@waymark/contracts/event";
import { Entity } from "electrodb";
import { entityOptions, type TableAccess } from "../item/table-access.ts";
import type { Operation, Put } from "../item/write.ts";
import { dayOf } from "../sweep/day.ts";
import { shardOf } from "../sweep/shard.ts";
import { outboxSchema } from "./item.ts";

/** The outbox item of an event. It has no condition: one event put twice is still one event. */
export const outboxPut = (access: TableAccess, event: DomainEvent): Operation => {
  const outbox = new Entity(outboxSchema, entityOptions(access));
  return {
    name: `outbox.${event.type}`,
    item: {
      Put: outbox
        .put({
          id: event.id,
          day: dayOf(event.at),
          shard: shardOf(event.id),
          at: event.at,
          body: event,
        })
        .params<Put>(),
    },
  };
};
