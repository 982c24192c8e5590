import { letProgramIn, membersFor } from "@waymark/application/api-key";
import type { AppError } from "@waymark/contracts/error";
import { toEpochSeconds } from "@waymark/domain/time";
import type { Context } from "hono";
import type { AppDeps } from "../trpc/index.ts";
import type { Operation } from "./operation.ts";
import { problem } from "./problem.ts";
import { requestKeyOf } from "./request-key.ts";

const secondsPerMinute = 60;

const keyOf = (authorization: string | undefined): string | null =>
  /^Bearer +(?<key>\S+)$/i.exec(authorization ?? "")?.groups?.["key"] ?? null;

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a body; null for what is no JSON object. */
const readBody = async (c: Context): Promise<Readonly<Record<string, unknown>> | null> => {
  try {
    const body: unknown = JSON.parse(await c.req.text());
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
};

const isTwiceNamed = (first: object, second: object): boolean =>
  Object.keys(first).some((name) => Object.hasOwn(second, name));

type Sent = { readonly fields: Readonly<Record<string, unknown>> } | { readonly error: AppError };

const readSent = async (c: Context, { method }: Operation): Promise<Sent> => {
  const path = c.req.param();
  if (method === "post" && !isJson(c.req.header("content-type"))) {
    return { error: { code: "request.unsupported_media_type" } };
  }
  const rest = method === "get" ? c.req.query() : await readBody(c);
  // What the path says is not said otherwise elsewhere.
  if (rest === null || isTwiceNamed(path, rest)) return { error: { code: "request.invalid" } };
  return { fields: { ...rest, ...path } };
};

/**
 * One call of an operation: whose key it is decides what is there at all, as it would for a programme
 * manager of that organisation; no cookie is read.
 */
export const answerWith =
  (deps: AppDeps, operation: Operation) =>
  async (c: Context): Promise<Response> => {
    const program = await letProgramIn(deps)(keyOf(c.req.header("authorization")), operation.scope);
    if (!program.ok) {
      const isTooMany = program.error.code === "api_key.too_many_requests";
      const waitSeconds = secondsPerMinute - (toEpochSeconds(deps.clock.now()) % secondsPerMinute);
      return problem(program.error, isTooMany ? waitSeconds : undefined);
    }
    const { id, organisationId, createdBy: personId } = program.value;
    const requestKey = requestKeyOf(deps.ids, id, c.req.header("idempotency-key"));
    if (operation.method === "post" && requestKey === null) {
      const issues = ["Idempotency-Key: a header of 1 to 255 characters is needed"];
      return problem({ code: "request.invalid", issues });
    }
    const sent = await readSent(c, operation);
    if ("error" in sent) return problem(sent.error);
    const called = await operation.call(
      { ...deps, members: membersFor(deps.members, program.value) },
      { organisationId, personId, requestKey: requestKey ?? "" },
      sent.fields,
    );
    if (!called.ok) return problem(called.error);
    return Response.json(called.value, { headers: { "cache-control": "no-store" } });
  };
