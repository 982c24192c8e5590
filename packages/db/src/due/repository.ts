import type { DueItem, Dues } from "@waymark/application/ports";
import { entityOf } from "../entity/entity-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
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
  const dues = entityOf(dueSchema, access);
  const checkpoint = makeCheckpoint(access, "due");
  return {
    schedule: (due) =>
      writeOf("due.schedule", notFound, {
        Put: dues.put({
          id: due.id,
          day: dayOf(due.at),
          shard: shardOf(due.id),
          at: due.at,
          body: due,
        }),
      }),
    cancel: (id) => writeOf("due.cancel", notFound, { Delete: dues.delete({ id }) }),
    take: ({ id, at }) =>
      writeOf("due.take", notFound, {
        Delete: dues.delete({ id }, ({ eq }) => eq("at", at)),
      }),
    listDue: async (now, limit) => {
      const waiting = await readDays(
        checkpoint,
        (day, shard, until, most) => {
          const upTo = { at: until, id: afterEveryId };
          return readWaiting(access, dues.query("byDay", { day, shard }, upTo), most);
        },
        now,
        limit,
      );
      return waiting.flatMap(readableOnly);
    },
  };
};
