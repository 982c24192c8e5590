import { parseIndexChange } from "@waymark/db/listing";
import { indexChanges } from "@waymark/search/indexer";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { readIndexerEnv } from "./env.ts";
import { indexerDeps } from "./indexer-deps.ts";

const deps = indexerDeps(readIndexerEnv());
const index = indexChanges(deps);

/** From the table's stream to the search index. A throw gives the whole batch back, which is harmless. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
  const changes = Records.flatMap(({ eventID, dynamodb }) => {
    const change = parseIndexChange(dynamodb);
    if (change !== null) return [change];
    deps.log({ level: "error", message: "change unreadable, left to the merge", eventId: eventID });
    return [];
  });
  const listings = await index(changes);
  deps.log({
    level: "info",
    message: listings === null ? "index merged" : "index changed",
    changes: changes.length,
    listings: listings ?? undefined,
  });
};
