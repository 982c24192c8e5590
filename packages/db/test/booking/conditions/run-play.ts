import { DeleteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { describeRed } from "../harness/describe-red.ts";
import type { Build } from "../harness/execute.ts";
import { runBatch } from "../harness/run-batch.ts";
import { openStore, type Store } from "../harness/store.ts";
import { firstState } from "../model/first-state.ts";
import type { ModelState } from "../model/state.ts";
import { personId } from "../world.ts";
import type { Loss, Move } from "./moves.ts";

const loseLock = async (store: Store, state: ModelState, { lost }: Loss): Promise<void> => {
  const { person, bucket } = lost;
  const Key = { pk: `lock#${personId(person)}`, sk: bucket };
  const documents = DynamoDBDocumentClient.from(store.client);
  const answer = await documents.send(
    new DeleteCommand({ TableName: store.tableName, Key, ReturnValues: "ALL_OLD" }),
  );
  if (answer.Attributes === undefined) throw new Error("there was no such lock to lose");
  state.locks.delete(`${person} ${bucket}`);
};

/** Plays on a world of its own. @returns how the model found it wrong, or null */
export const runPlay = async (
  endpoint: string,
  moves: readonly Move[],
  build: Build,
): Promise<string | null> => {
  const store = await openStore(endpoint);
  let state = firstState();
  let isDamaged = false;
  for (const move of moves) {
    if ("lost" in move) {
      await loseLock(store, state, move);
      isDamaged = true;
      continue;
    }
    const result = await runBatch(store, { ...build, isDamaged }, state, move(state));
    if ("red" in result) return describeRed(result.red);
    state = result.state;
  }
  store.client.destroy();
  return null;
};
