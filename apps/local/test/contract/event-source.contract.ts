import { afterAll, describe } from "vitest";
import { describeQueueMappings } from "./event-source/queues.ts";
import { describeStreamMappings } from "./event-source/streams.ts";
import { createEventSourceBench, type EventSourceTarget } from "./event-source/target.ts";

/** Lambda's rules for queues and streams, over any servers that speak the public protocols. */
export const describeEventSourceContract = (target: EventSourceTarget): void => {
  describe("event-source mappings", () => {
    const bench = createEventSourceBench(target);
    afterAll(bench.cleanUp);
    describeQueueMappings(bench);
    describeStreamMappings(bench);
  });
};
