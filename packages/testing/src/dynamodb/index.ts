export { findFreePort } from "./free-port.ts";
export type { SharedDynamoDb } from "./provided-context.ts";
export {
  startDynamoDbLocal,
  type DynamoDbLocal,
  type DynamoDbLocalOptions,
} from "./start-dynamodb-local.ts";
