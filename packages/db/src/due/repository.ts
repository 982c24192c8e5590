import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { Clock, DueItem, Dues } from "@waymark/application/ports";
import { err, ok, type Result } from "@waymark/domain/result";
import { entityOf } from "../entity/entity-of.ts";
import { describeUnreadable } from "../item/describe-unreadable.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { makeCheckpoint } from "../sweep/checkpoint.ts";
import { dayOf } from "../sweep/day.ts";
import { readDays } from "../sweep/read-days.ts";
import { readWaiting, type Waiting } from "../sweep/read-waiting.ts";
import { afterEveryId, shardOf, shards } from "../sweep/shard.ts";
import { dueSchema, readDue } from "./item.ts";

const notFound = { code: "request.not_found" } as const;

const readItem = (item: unknown): Result<DueItem, string> => {
  try {
    return ok(readDue(item).body);
  } catch (error) {
    return err(describeUnreadable(error));
  }
};

export const makeDues = (access: TableAccess, clock: Clock): Dues => {
  const dues = entityOf(dueSchema, access);
  const checkpoint = makeCheckpoint(access, "due");

  const removeAt = async ({ id, at }: Waiting): Promise<void> => {
    try {
      await access.documents.send(new DeleteCommand(dues.delete({ id }, ({ eq }) => eq("at", at))));
    } catch (error) {
      // Whoever moved or took it meanwhile could read it.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  return {
    schedule: (due) => {
      const now = clock.now();
      return writeOf("due.schedule", notFound, {
        Put: dues.put({
          id: due.id,
          // A moment that passed days ago is found today: sweeps do not go back to its own day.
          day: dayOf(due.at < now ? now : due.at),
          shard: shardOf(due.id),
          at: due.at,
          body: due,
        }),
      });
    },
    cancel: (id) => writeOf("due.cancel", notFound, { Delete: dues.delete({ id }) }),
    take: ({ id, at }) =>
      writeOf("due.take", notFound, {
        Delete: dues.delete({ id }, ({ eq }) => eq("at", at)),
      }),
    sessionsRemindedOn: async (day) => {
      const found = await Promise.all(
        shards.map((shard) => readAllOf(access, dues.query("byDay", { day, shard }), readItem)),
      );
      const sessions = found
        .flat()
        .flatMap((due) =>
          due.ok && due.value.kind === "remind_hour" ? [due.value.sessionId] : [],
        );
      return [...new Set(sessions)];
    },
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
      return waiting.map((item) => {
        const due = readItem(item);
        if (due.ok) return due;
        return err({
          at: item.at,
          reason: due.error,
          image: JSON.stringify(marshall(item)),
          remove: () => removeAt(item),
        });
      });
    },
  };
};
