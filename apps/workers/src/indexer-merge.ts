import { mergeIndex } from "@waymark/search/indexer";
import { readIndexerEnv } from "./env.ts";
import { indexerDeps } from "./indexer-deps.ts";

const deps = indexerDeps(readIndexerEnv());
const merge = mergeIndex(deps);

/** Every quarter of an hour, by a schedule. */
export const handler = async (): Promise<void> => {
  const { snapshot, bytes, listings, removedSegments } = await merge();
  const report = { snapshot, bytes, listings, removedSegments };
  deps.log({ level: "info", message: "index merged", ...report });
};
