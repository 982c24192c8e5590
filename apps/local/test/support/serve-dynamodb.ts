import { startDynamoDbLocal } from "../../src/dynamodb/index.ts";

const [dataFolder] = process.argv.slice(2);
const server = await startDynamoDbLocal(dataFolder === undefined ? {} : { dataFolder });
console.log(server.endpoint);
