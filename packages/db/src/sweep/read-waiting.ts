import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import type { TableQuery } from "../entity/entity.ts";
import type { TableAccess } from "../item/table-access.ts";

const Waiting = z.looseObject({ id: z.string(), at: Instant });

/** An item of a day, read no further than its place in the order: the rest may be of a newer release. */
export type Waiting = z.infer<typeof Waiting>;

/** The first `limit` items of a day's shard. */
export const readWaiting = async (
  access: TableAccess,
  query: TableQuery,
  limit: number,
): Promise<readonly Waiting[]> => {
  const answer = await access.documents.send(new QueryCommand({ ...query, Limit: limit }));
  return z.array(Waiting).parse(answer.Items ?? []);
};
