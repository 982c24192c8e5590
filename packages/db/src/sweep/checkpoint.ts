import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { entityOf } from "../entity/entity-of.ts";
import { readOne } from "../item/read-one.ts";
import type { TableAccess } from "../item/table-access.ts";
import type { UtcDay } from "./day.ts";
import { checkpointSchema, readCheckpoint } from "./item.ts";

export type Checkpoint = {
  readonly get: () => Promise<UtcDay | null>;
  /** Moves it if it still stands where it was read; another sweep may have been faster. */
  readonly move: (from: UtcDay | null, to: UtcDay) => Promise<void>;
};

export const makeCheckpoint = (access: TableAccess, name: string): Checkpoint => {
  const checkpoints = entityOf(checkpointSchema, access);
  return {
    get: async () =>
      (await readOne(access, checkpoints.get({ name }), readCheckpoint))?.day ?? null,
    move: async (from, to) => {
      const put =
        from === null
          ? checkpoints.create({ name, day: to })
          : checkpoints.put({ name, day: to }, ({ eq }) => eq("day", from));
      try {
        await access.documents.send(new PutCommand(put));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
};
