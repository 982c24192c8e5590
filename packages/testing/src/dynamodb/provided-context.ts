import type { ProvidedContext } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** `http://127.0.0.1:<port>` of the run's one in-memory DynamoDB Local. */
    readonly dynamodbEndpoint: string;
    /** Where a database file gets an endpoint: `serveDatabases`. */
    readonly databaseServer: string;
  }
}

/** What `global-setup.ts` gives to every test file; whoever imports this subpath can `inject` it. */
export type SharedDynamoDb = Pick<ProvidedContext, "dynamodbEndpoint" | "databaseServer">;
