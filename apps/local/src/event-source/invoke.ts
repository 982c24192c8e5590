import type { Context } from "aws-lambda";
import { err, ok, type Result } from "@waymark/domain/result";
import { randomUUID } from "node:crypto";
import { parseJson } from "../http/index.ts";
import type { FunctionSettings } from "./handler.ts";

export type InvocationFailure = {
  readonly code: "invocation.threw" | "invocation.timed_out" | "invocation.no_json";
  readonly message: string;
};

const removedInNode24 = (): never => {
  throw new Error("context.done, fail and succeed do not exist on Lambda's Node 24");
};

const createContext = (functionName: string, remainingMs: () => number): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName,
  functionVersion: "$LATEST",
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
  memoryLimitInMB: "512",
  awsRequestId: randomUUID(),
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: "local",
  getRemainingTimeInMillis: remainingMs,
  done: removedInNode24,
  fail: removedInNode24,
  succeed: removedInNode24,
});

/** What crosses the border to Lambda's service is JSON; nothing at all becomes `null`. */
const readAnswer = (answer: unknown): Result<unknown, InvocationFailure> => {
  try {
    const json = parseJson(answer === undefined ? "null" : JSON.stringify(answer));
    if (json.ok) return json;
  } catch {
    // A cycle or a BigInt: Lambda cannot marshal it either.
  }
  return err({ code: "invocation.no_json", message: "the handler's answer is not JSON" });
};

const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Runs a handler on a copy of the event, with Lambda's context and time limit. A handler that is
 * over its time is given up but runs on, as nothing can end it inside this process: its late
 * effects are those of a frozen function that Lambda thaws again. Time is measured on the monotonic
 * clock, so that moving the product's clock times nobody out.
 */
export const invoke = async <Event>(
  { functionName, handler, timeoutSeconds }: FunctionSettings<Event>,
  event: Event,
): Promise<Result<unknown, InvocationFailure>> => {
  const deadlineMs = performance.now() + timeoutSeconds * 1000;
  const context = createContext(functionName, () => Math.max(0, deadlineMs - performance.now()));
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<Result<unknown, InvocationFailure>>((resolve) => {
    timer = setTimeout(() => {
      const message = `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`;
      resolve(err({ code: "invocation.timed_out", message }));
    }, timeoutSeconds * 1000);
  });
  const run = async (): Promise<Result<unknown, InvocationFailure>> => {
    try {
      return ok(await handler(structuredClone(event), context));
    } catch (error) {
      return err({ code: "invocation.threw", message: describeError(error) });
    }
  };
  const outcome = await Promise.race([run(), timedOut]);
  clearTimeout(timer);
  return outcome.ok ? readAnswer(outcome.value) : outcome;
};
