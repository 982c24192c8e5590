import type { TestProject } from "vitest/node";
import { startDynamoDbLocal } from "./start-dynamodb-local.ts";

/** One in-memory DynamoDB Local per run; each test file makes tables of its own (17 ms each). */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startDynamoDbLocal();
  project.provide("dynamodbEndpoint", server.endpoint);
  return server.stop;
};
