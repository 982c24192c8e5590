import { type CancellationReason, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import * as z from "zod";

export type CommitFailure =
  /** The condition of the write at this place did not hold; nothing was written. */
  | { readonly kind: "refused"; readonly position: number }
  /** Others were at it at the same time, or too many: nothing was written by this attempt. */
  | { readonly kind: "contended" }
  /** No answer, or none yet: it may have been written. Only the same token may be sent again. */
  | { readonly kind: "unknown" }
  /** A bug or an outage that no retry helps. */
  | { readonly kind: "broken" };

const contendedReasons = [
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
];

const contendedErrors = [
  "ProvisionedThroughputExceededException",
  "ThrottlingException",
  "RequestLimitExceeded",
];

// A transaction of the same token in progress is our own, whose answer got lost.
const unansweredErrors = ["TransactionInProgressException", "TimeoutError"];

const lostConnectionCodes = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];

const Failure = z.object({
  name: z.string().optional(),
  code: z.string().optional(),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional(),
});

const classifyReasons = (reasons: readonly CancellationReason[]): CommitFailure => {
  const position = reasons.findIndex((reason) => reason.Code === "ConditionalCheckFailed");
  if (position >= 0) return { kind: "refused", position };
  const causes = reasons.map((reason) => reason.Code ?? "None").filter((code) => code !== "None");
  const onlyContention = causes.every((code) => contendedReasons.includes(code));
  return causes.length > 0 && onlyContention ? { kind: "contended" } : { kind: "broken" };
};

/**
 * What a failed TransactWriteItems means. The reasons of a cancelled transaction stand in the order
 * of its items (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html).
 */
export const classifyFailure = (error: unknown): CommitFailure => {
  if (error instanceof TransactionCanceledException) {
    return classifyReasons(error.CancellationReasons ?? []);
  }
  const parsed = Failure.safeParse(error);
  if (!parsed.success) return { kind: "broken" };
  const { name, code, $metadata } = parsed.data;
  if (name !== undefined && contendedErrors.includes(name)) return { kind: "contended" };
  const isLost =
    (name !== undefined && unansweredErrors.includes(name)) ||
    (code !== undefined && lostConnectionCodes.includes(code)) ||
    ($metadata?.httpStatusCode ?? 0) >= 500;
  return isLost ? { kind: "unknown" } : { kind: "broken" };
};
