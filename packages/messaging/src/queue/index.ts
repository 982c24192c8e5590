export { dlqUrl, type QueuePlace, queueUrl } from "./queue-url.ts";
export type { DeadLetter, Queues } from "./queues.ts";
export { sqsQueues } from "./sqs-queues.ts";
