import { err, type Result } from "@waymark/domain/result";

/**
 * AWS's JSON names, each with the code that the older query protocol has for the same refusal: SDKs
 * read the one from the body and the other from a header.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html
 */
const queryCodes = {
  BatchEntryIdsNotDistinct: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
  BatchRequestTooLong: "AWS.SimpleQueueService.BatchRequestTooLong",
  EmptyBatchRequest: "AWS.SimpleQueueService.EmptyBatchRequest",
  InvalidAttributeName: "InvalidAttributeName",
  InvalidAttributeValue: "InvalidAttributeValue",
  InvalidBatchEntryId: "AWS.SimpleQueueService.InvalidBatchEntryId",
  InvalidMessageContents: "InvalidMessageContents",
  InvalidParameterValueException: "InvalidParameterValue",
  MessageNotInflight: "AWS.SimpleQueueService.MessageNotInflight",
  MissingRequiredParameterException: "MissingParameter",
  PurgeQueueInProgress: "AWS.SimpleQueueService.PurgeQueueInProgress",
  QueueDoesNotExist: "AWS.SimpleQueueService.NonExistentQueue",
  QueueNameExists: "QueueAlreadyExists",
  ReceiptHandleIsInvalid: "ReceiptHandleIsInvalid",
  ResourceNotFoundException: "ResourceNotFoundException",
  TooManyEntriesInBatchRequest: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
  UnknownOperationException: "InvalidAction",
  UnsupportedOperation: "AWS.SimpleQueueService.UnsupportedOperation",
} as const;

export type SqsFailureCode = keyof typeof queryCodes;

export type SqsFailure = {
  readonly code: SqsFailureCode;
  readonly queryCode: string;
  readonly message: string;
};

export type SqsResult<Value> = Result<Value, SqsFailure>;

export const refuse = (
  code: SqsFailureCode,
  message: string,
): { readonly ok: false; readonly error: SqsFailure } =>
  err({ code, queryCode: queryCodes[code], message });

export const refuseParameter = (name: string, value: unknown, reason: string) =>
  refuse(
    "InvalidParameterValueException",
    `Value ${String(value)} for parameter ${name} is invalid. Reason: ${reason}`,
  );
