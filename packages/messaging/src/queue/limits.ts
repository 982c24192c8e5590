/**
 * The limit in bytes holds for one message and for the sum of a batch alike.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
 */
export const messageLimitBytes = 1_048_576;
export const batchLimitEntries = 10;
export const visibilityLimitSeconds = 43_200;
