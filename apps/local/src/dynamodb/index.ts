export {
  findFreePort,
  startDynamoDbLocal,
  type DynamoDbLocal,
  type DynamoDbLocalOptions,
} from "@waymark/testing/dynamodb";
export { checkJava, type JavaProblem } from "./check-java.ts";
export { watchWrites } from "./watch-writes.ts";
