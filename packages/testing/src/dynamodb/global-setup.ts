import type { TestProject } from "vitest/node";
import { startDynamoDbLocal } from "./start-dynamodb-local.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** `http://127.0.0.1:<port>` of the run's one in-memory DynamoDB Local. */
    dynamodbEndpoint: string;
  }
}

/** One in-memory DynamoDB Local per run; each test file makes tables of its own (17 ms each). */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startDynamoDbLocal();
  project.provide("dynamodbEndpoint", server.endpoint);
  return server.stop;
};
