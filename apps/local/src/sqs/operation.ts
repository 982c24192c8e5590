import * as z from "zod";
import type { Database } from "../sqlite/index.ts";
import type { Arrivals } from "./arrivals.ts";
import { refuse, type SqsResult } from "./failure.ts";

export type SqsContext = {
  readonly database: Database;
  readonly arrivals: Arrivals;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly region: string;
  readonly keepsExpired: boolean;
  /** Aborts when the server stops. */
  readonly stopped: AbortSignal;
};

export type SqsCall = SqsContext & {
  readonly origin: string;
  /** Aborts when the caller hangs up or the server stops. */
  readonly signal: AbortSignal;
};

type Answer = SqsResult<object>;

export type Operation = (call: SqsCall, body: unknown) => Answer | Promise<Answer>;

/** Parses the body by the schema; like AWS it ignores fields that it does not know. */
export const defineOperation =
  <Input>(
    schema: z.ZodType<Input>,
    run: (call: SqsCall, input: Input) => Answer | Promise<Answer>,
  ): Operation =>
  (call, body) => {
    const input = schema.safeParse(body);
    if (input.success) return run(call, input.data);
    const [issue] = input.error.issues;
    const name = issue?.path.join(".") ?? "";
    return issue?.code === "invalid_type" && issue.message.includes("received undefined")
      ? refuse(
          "MissingRequiredParameterException",
          `The request must contain the parameter ${name}.`,
        )
      : refuse("InvalidParameterValueException", `${name}: ${issue?.message ?? "is invalid"}`);
  };
