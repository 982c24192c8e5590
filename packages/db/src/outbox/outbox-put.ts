import type { DomainEvent } from "@waymark/contracts/event";
import { entityOf } from "../entity/entity-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import type { Operation } from "../item/write.ts";
import { dayOf } from "../sweep/day.ts";
import { shardOf } from "../sweep/shard.ts";
import { outboxSchema } from "./item.ts";

/** The outbox item of an event. It has no condition: one event put twice is still one event. */
export const outboxPut = (access: TableAccess, event: DomainEvent): Operation => {
  const outbox = entityOf(outboxSchema, access);
  return {
    name: `outbox.${event.type}`,
    item: {
      Put: outbox.put({
        id: event.id,
        day: dayOf(event.at),
        shard: shardOf(event.id),
        at: event.at,
        body: event,
      }),
    },
  };
};
