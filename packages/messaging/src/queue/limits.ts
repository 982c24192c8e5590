/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
export const messageLimitBytes = 1_048_576;
/** For one message and for the sum of a batch alike. */
export const batchLimitBytes = messageLimitBytes;
export const batchLimitEntries = 10;
export const visibilityLimitSeconds = 43_200;
