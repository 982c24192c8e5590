import type { IncomingMessage } from "node:http";

/** `SendMessage` of `X-Amz-Target: AmazonSQS.SendMessage`; method and path where there is no target. */
export const operationName = (request: IncomingMessage): string => {
  const target = request.headers["x-amz-target"];
  return typeof target === "string"
    ? (target.split(".").at(-1) ?? target)
    : `${request.method} ${request.url?.split("?")[0]}`;
};
