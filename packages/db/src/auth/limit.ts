import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "@waymark/domain/time";
import { toEpochSeconds } from "@waymark/domain/time";
import * as z from "zod";
import type { TableAccess } from "../item/table-access.ts";
import { table } from "../table.ts";
import { digest } from "./keys.ts";

export type LimitRule = { readonly max: number; readonly windowSeconds: number };

/** Counts one use of `subject`; `retryAfterSeconds` is there when it was one too many. */
export type ConsumeLimit = (
  subject: string,
  rule: LimitRule,
  now: Instant,
) => Promise<{ readonly retryAfterSeconds: number } | null>;

const Counted = z.object({ hits: z.int().positive() });

/**
 * A counter per subject and window, raised in one atomic write, so that no number of parallel
 * requests passes more than `max`. Windows are fixed: around their border twice as many may pass.
 */
export const consumeLimit =
  (access: TableAccess): ConsumeLimit =>
  async (subject, { max, windowSeconds }, now) => {
    const nowSeconds = toEpochSeconds(now);
    const windowEnd = (Math.floor(nowSeconds / windowSeconds) + 1) * windowSeconds;
    // Only a digest: subjects are addresses of people and of their machines.
    const key = digest(`${subject}\n${windowSeconds}\n${windowEnd}`);
    const { Attributes } = await access.documents.send(
      new UpdateCommand({
        TableName: access.tableName,
        Key: { pk: `limit#${key}`, sk: "limit" },
        UpdateExpression: "SET kind = :kind, v = :v, #ttl = :ttl ADD hits :one",
        ExpressionAttributeNames: { "#ttl": table.ttlAttribute },
        ExpressionAttributeValues: { ":kind": "limit", ":v": "1", ":ttl": windowEnd, ":one": 1 },
        ReturnValues: "UPDATED_NEW",
      }),
    );
    return Counted.parse(Attributes).hits > max
      ? { retryAfterSeconds: windowEnd - nowSeconds }
      : null;
  };
