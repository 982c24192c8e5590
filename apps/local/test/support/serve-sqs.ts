import { startSqsServer } from "../../src/sqs/index.ts";

const [file = ":memory:"] = process.argv.slice(2);
const server = await startSqsServer({ file });
console.log(server.endpoint);
