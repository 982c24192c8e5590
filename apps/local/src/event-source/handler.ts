import type { Context } from "aws-lambda";

/** A Lambda handler as Node 24 runs it: async, without a callback. */
export type LambdaHandler<Event> = (event: Event, context: Context) => Promise<unknown>;

export type FunctionSettings<Event> = {
  readonly functionName: string;
  readonly handler: LambdaHandler<Event>;
  readonly timeoutSeconds: number;
};
