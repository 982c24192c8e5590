/** What `global-setup.ts` gives to every test file; whoever imports this subpath can `inject` it. */
export type SharedDynamoDb = {
  /** `http://127.0.0.1:<port>` of the run's one in-memory DynamoDB Local. */
  readonly dynamodbEndpoint: string;
};

declare module "vitest" {
  interface ProvidedContext extends SharedDynamoDb {}
}

// Without a real use of the module, a program in which nobody imports it could not be augmented.
export type { ProvidedContext } from "vitest";
