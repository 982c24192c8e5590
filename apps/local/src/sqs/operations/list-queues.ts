import { ok } from "@waymark/domain/result";
import * as z from "zod";
import { defineOperation } from "../operation.ts";
import { queueUrlOf } from "../queue-name.ts";
import { listQueueNames } from "../store/queues.ts";

const MAX_QUEUES = 1_000;

/** Like AWS it answers a `NextToken` only to a caller who asks for pages by `MaxResults`. */
export const listQueues = defineOperation(
  z.object({
    QueueNamePrefix: z.string().default(""),
    MaxResults: z.int().min(1).max(MAX_QUEUES).optional(),
    NextToken: z.string().default(""),
  }),
  ({ database, origin }, { QueueNamePrefix, MaxResults, NextToken }) => {
    const limit = MaxResults ?? MAX_QUEUES;
    const after = Buffer.from(NextToken, "base64url").toString("utf8");
    const names = listQueueNames(database, QueueNamePrefix, after, limit + 1);
    const page = names.slice(0, limit);
    const last = names.length > limit && MaxResults !== undefined ? page.at(-1) : undefined;
    return ok({
      ...(page.length === 0 ? {} : { QueueUrls: page.map((name) => queueUrlOf(origin, name)) }),
      ...(last === undefined ? {} : { NextToken: Buffer.from(last).toString("base64url") }),
    });
  },
);
