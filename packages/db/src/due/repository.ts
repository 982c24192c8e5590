import type { DueItem, Dues } from "@waymark/application/ports";
import { Entity } from "electrodb";
import { entityOptions, type TableAccess } from "../item/table-access.ts";
import { type Delete, type Put, writeOf } from "../item/write.ts";
import { makeCheckpoint } from "../sweep/checkpoint.ts";
import { dayOf } from "../sweep/day.ts";
import { readDays } from "../sweep/read-days.ts";
import { readWaiting } from "../sweep/read-waiting.ts";
import { afterEveryId, shardOf } from "../sweep/shard.ts";
import { dueSchema, readDue } from "./item.ts";

const notFound = { code: "request.not_found" } as const;

// One that a newer release wrote waits for that release: it must not stop the others. The
// checkpoint does not pass it.
const readableOnly = (item: unknown): readonly DueItem[] => {
  try {
    return [readDue(item).body];
  } catch {
    return [];
  }
};

export const makeDues = (access: TableAccess): Dues => {
  const dues = new Entity(dueSchema, entityOptions(access));
  const checkpoint = makeCheckpoint(access, "due");
  return {
    schedule: (due) =>
      writeOf("due.schedule", notFound, {
        Put: dues
          .put({ id: due.id, day: dayOf(due.at), shard: shardOf(due.id), at: due.at, body: due })
          .params<Put>(),
      }),
    cancel: (id) =>
      writeOf("due.cancel", notFound, { Delete: dues.delete({ id }).params<Delete>() }),
    take: ({ id, at: moment }: { readonly id: string; readonly at: string }) =>
      writeOf("due.take", notFound, {
        Delete: dues
          .delete({ id })
          .where(({ at }, { eq }) => eq(at, moment))
          .params<Delete>(),
      }),
    listDue: async (now, limit) => {
      const waiting = await readDays(
        checkpoint,
        (day, shard, until, most) => {
          const query = dues.query.byDay({ day, shard }).lte({ at: until, id: afterEveryId });
          return readWaiting(access, query, most);
        },
        now,
        limit,
      );
      return waiting.flatMap(readableOnly);
    },
  };
};
