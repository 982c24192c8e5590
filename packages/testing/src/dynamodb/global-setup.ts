import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveDatabases } from "./serve-databases.ts";
import { startDynamoDbLocal } from "./start-dynamodb-local.ts";

const root = join(import.meta.dirname, "../../../..");

/**
 * One in-memory DynamoDB Local per run; each test file makes tables of its own (17 ms each). All
 * temporary files of tests, and of the programs that they start, lie in one folder, which goes with
 * the run.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), "waymark-tests-"));
  // oxlint-disable-next-line node/no-process-env -- the settings that every program looks at
  Object.assign(process.env, {
    TMPDIR: folder,
    // Dozens of local clouds load the same modules. Not in the folder: it is written at the very end.
    NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled"),
  });
  const [server, databases] = await Promise.all([
    startDynamoDbLocal(),
    serveDatabases(join(folder, "databases")),
  ]);
  project.provide("dynamodbEndpoint", server.endpoint);
  project.provide("databaseServer", databases.url);
  return async () => {
    await Promise.all([server.stop(), databases.stop()]);
    // A browser may still be on its way out.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
};
