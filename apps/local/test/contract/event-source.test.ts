import { afterAll, inject } from "vitest";
import { startSqsServer } from "../../src/sqs/index.ts";
import { describeEventSourceContract } from "./event-source.contract.ts";

const sqs = await startSqsServer();
afterAll(sqs.stop);
describeEventSourceContract({
  sqsEndpoint: sqs.endpoint,
  dynamodbEndpoint: inject("dynamodbEndpoint"),
});
