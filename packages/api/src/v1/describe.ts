import { requestsPerMinuteMax } from "@waymark/domain/api-key";
import * as z from "zod";
import type { Operation } from "./operation.ts";
import { Problem } from "./problem.ts";

type Schema = Readonly<Record<string, unknown>>;

const namesInPath = (path: string): readonly string[] =>
  [...path.matchAll(/\{(?<name>\w+)\}/g)].map(({ groups }) => groups?.["name"] ?? "");

const schemaOf = (type: z.ZodType, io: "input" | "output"): Schema => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io, unrepresentable: "any" });
  return schema;
};

const json = (schema: Schema) => ({ "application/json": { schema } });

const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

const parametersOf = ({ method, path, input }: Operation) => {
  const inPath = namesInPath(path);
  return Object.entries(input.shape).flatMap(([name, type]) => {
    const place = inPath.includes(name) ? "path" : method === "get" ? "query" : null;
    if (place === null || !(type instanceof z.ZodType)) return [];
    const required = place === "path" || !type.safeParse(undefined).success;
    return [{ name, in: place, required, schema: schemaOf(type, "input") }];
  });
};

const bodyOf = ({ path, input }: Operation): Schema => {
  const inPath = namesInPath(path);
  return schemaOf(
    z.strictObject(
      Object.fromEntries(Object.entries(input.shape).filter(([name]) => !inPath.includes(name))),
    ),
    "input",
  );
};

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description:
    "Any text of your own that names this request: sent again within 30 days, it gets the first answer and changes nothing more.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};

const describeOperation = (operation: Operation) => {
  const { id, method, summary, description, scope, answer } = operation;
  const isChange = method === "post";
  return {
    operationId: id,
    summary,
    description: [description, `Needs the scope \`${scope}\`.`].filter(Boolean).join("\n\n"),
    security: [{ key: [] }],
    "x-scope": scope,
    parameters: [...parametersOf(operation), ...(isChange ? [idempotencyKey] : [])],
    ...(isChange && { requestBody: { required: true, content: json(bodyOf(operation)) } }),
    responses: {
      200: { description: "Done", content: json(schemaOf(answer, "output")) },
      400: problemAnswer("The request is not as described"),
      401: problemAnswer("No key that is in use"),
      403: problemAnswer("The key lacks the scope"),
      404: problemAnswer("Not there, or not your organisation's"),
      ...(isChange && {
        409: problemAnswer(
          "The key of the request was used for another one, or things have moved on",
        ),
      }),
      429: problemAnswer("Too many requests with this key; Retry-After says how long to wait"),
    },
  };
};

/** The OpenAPI 3.1 description, made of the very schemas by which requests and answers are parsed. */
export const describeV1 = (origin: string, operations: readonly Operation[]) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describeOperation(operation),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Waymark for organisations",
      version: "1",
      description: `Send your key as \`Authorization: Bearer wmk_…\`. A key sees its own organisation and nothing else, and may ask ${requestsPerMinuteMax} times a minute. Lists that go on carry \`nextCursor\`: send it as \`cursor\`. Refusals are problem details (RFC 9457) with a \`code\` that does not change.`,
    },
    servers: [{ url: origin }],
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Problem: schemaOf(Problem, "output") },
    },
  };
};
