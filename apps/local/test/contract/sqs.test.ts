import { afterAll } from "vitest";
import { startSqsServer } from "../../src/sqs/index.ts";
import { describeSqsContract } from "./sqs.contract.ts";

const server = await startSqsServer();
afterAll(server.stop);
describeSqsContract({ endpoint: server.endpoint });
