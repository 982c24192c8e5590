import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { err } from "@waymark/domain/result";
import { entityOf } from "../entity/entity-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { makeCheckpoint } from "../sweep/checkpoint.ts";
import { readDays } from "../sweep/read-days.ts";
import { readWaiting } from "../sweep/read-waiting.ts";
import { afterEveryId } from "../sweep/shard.ts";
import { outboxSchema } from "./item.ts";
import type { Outbox } from "@waymark/application/ports";
import { readEvent } from "./read-event.ts";

export const makeOutbox = (access: TableAccess): Outbox => {
  const outbox = entityOf(outboxSchema, access);
  const checkpoint = makeCheckpoint(access, "outbox");

  const remove = async ({ id }: { readonly id: string }): Promise<void> => {
    await access.documents.send(new DeleteCommand(outbox.delete({ id })));
  };

  return {
    remove,
    listOlderThan: async (at, limit) => {
      const waiting = await readDays(
        checkpoint,
        (day, shard, until, most) => {
          const upTo = { at: until, id: afterEveryId };
          return readWaiting(access, outbox.query("byDay", { day, shard }, upTo), most);
        },
        at,
        limit,
      );
      return waiting.map((item) => {
        const event = readEvent(item);
        if (event.ok) return event;
        return err({
          at: item.at,
          reason: event.error,
          image: JSON.stringify(marshall(item)),
          remove: () => remove(item),
        });
      });
    },
  };
};
