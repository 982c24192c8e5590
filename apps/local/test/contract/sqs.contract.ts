import { afterAll, describe } from "vitest";
import { describeBatches } from "./sqs/batches.ts";
import { describeDeadLetters } from "./sqs/dead-letters.ts";
import { describeFifo } from "./sqs/fifo.ts";
import { describeMessages } from "./sqs/messages.ts";
import { describeQueues } from "./sqs/queues.ts";
import { createBench, type SqsTarget } from "./sqs/target.ts";
import { describeVisibility } from "./sqs/visibility.ts";

/** What we rely on of SQS, for our stand-in, another server, or SQS itself (without an endpoint). */
export const describeSqsContract = (target: SqsTarget): void => {
  describe(`SQS at ${target.endpoint ?? "AWS"}`, () => {
    const bench = createBench(target);
    afterAll(bench.cleanUp);
    describeQueues(bench);
    describeMessages(bench);
    describeBatches(bench);
    describeVisibility(bench);
    describeDeadLetters(bench);
    describeFifo(bench);
  });
};
