import type { LimitRule } from "@waymark/db/auth";
import type { Instant } from "@waymark/domain/time";
import type * as z from "zod";
import { refuse } from "../edge/refusal.ts";

export type Call = { readonly body: unknown; readonly headers: Headers; readonly now: Instant };

/** One address below `/auth`; what is not an endpoint is not there. */
export type Endpoint = {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** How often one network may call it; left out where a call is cheap and changes nothing. */
  readonly limit?: LimitRule;
  readonly answer: (call: Call) => Promise<Response>;
};

/** An endpoint whose input is parsed before anything else; unknown fields are refused. */
export const endpoint = <Input>(definition: {
  readonly method: Endpoint["method"];
  readonly path: string;
  readonly limit?: LimitRule;
  readonly input: z.ZodType<Input>;
  readonly answer: (input: Input, call: Call) => Promise<Response>;
}): Endpoint => ({
  ...definition,
  answer: async (call) => {
    const input = definition.input.safeParse(call.body);
    return input.success ? definition.answer(input.data, call) : refuse("request.invalid");
  },
});
