import type { AppError } from "@waymark/contracts/error";
import type { ApiKeyScope } from "@waymark/domain/api-key";
import type { OrganisationId, PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import type { AppDeps } from "../trpc/index.ts";

export type Caller = {
  readonly organisationId: OrganisationId;
  /** Whose key it is. */
  readonly personId: PersonId;
  /** Of a change: the same for every repetition of one request. */
  readonly requestKey: string;
};

type Described = {
  readonly id: string;
  readonly method: "get" | "post";
  /** As OpenAPI writes it. */
  readonly path: `/v1/${string}`;
  readonly scope: ApiKeyScope;
  readonly summary: string;
  readonly description?: string;
};

/** One operation of `/v1`: what its description is made of, and what carries it out. */
export type Operation = Described & {
  /** What stands in the path, and the rest: of a GET in the query, of a POST in the body. */
  readonly input: z.ZodObject;
  readonly answer: z.ZodType;
  readonly call: (
    deps: AppDeps,
    caller: Caller,
    sent: Readonly<Record<string, unknown>>,
  ) => Promise<Result<unknown, AppError>>;
};

const refused = (error: z.ZodError): Result<never, AppError> =>
  err({
    code: "request.invalid",
    issues: error.issues
      .map(({ path, message }) => `${path.map(String).join(".") || "input"}: ${message}`)
      .slice(0, 20),
  });

/**
 * Declares an operation. Input is parsed before `run`, and what that answers is cut down to `answer`: a
 * program reads what the description says and nothing else.
 */
export const operation = <Input extends z.ZodObject>({
  input,
  answer,
  run,
  ...described
}: Described & {
  readonly input: Input;
  readonly answer: z.ZodType;
  readonly run: (
    deps: AppDeps,
    caller: Caller,
    input: z.output<Input>,
  ) => Promise<Result<unknown, AppError>>;
}): Operation => ({
  ...described,
  input,
  answer,
  call: async (deps, caller, sent) => {
    const parsed = input.safeParse(sent);
    if (!parsed.success) return refused(parsed.error);
    const outcome = await run(deps, caller, parsed.data);
    return outcome.ok ? ok(answer.parse(outcome.value)) : outcome;
  },
});
