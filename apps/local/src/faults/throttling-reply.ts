import type { IncomingMessage } from "node:http";

export type ThrottlingReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const replyWith = (
  status: number,
  type: string,
  headers: Record<string, string>,
): ThrottlingReply => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.0", ...headers },
  body: JSON.stringify({ __type: type, message: "Rate exceeded" }),
});

/** The error by which the called service says that it is asked too much; SDKs retry each of them. */
export const throttlingReply = (request: IncomingMessage): ThrottlingReply => {
  const target = String(request.headers["x-amz-target"] ?? "");
  if (target.startsWith("AmazonSQS.")) {
    return replyWith(400, "com.amazonaws.sqs#RequestThrottled", {
      "x-amzn-query-error": "RequestThrottled;Sender",
    });
  }
  if (target.startsWith("DynamoDB")) {
    const type = "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException";
    return replyWith(400, type, {});
  }
  return replyWith(429, "TooManyRequestsException", {
    "x-amzn-errortype": "TooManyRequestsException",
  });
};
