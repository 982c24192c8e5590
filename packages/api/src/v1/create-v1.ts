import { Hono } from "hono";
import type { AppDeps } from "../trpc/index.ts";
import { answerWith } from "./answer.ts";
import { describeV1 } from "./describe.ts";
import { operations } from "./operations.ts";
import { problem } from "./problem.ts";

const honoPath = (path: string): string => path.replaceAll(/\{(?<name>\w+)\}/g, ":$<name>");

/** The interface for organisations' own programs, and its description. */
export const createV1 = (deps: AppDeps): Hono => {
  const app = new Hono();
  const description = describeV1(deps.origin, operations);
  app.get("/v1/openapi.json", (c) => {
    c.header("access-control-allow-origin", "*");
    c.header("cache-control", "public, max-age=300");
    return c.json(description);
  });
  for (const operation of operations) {
    app.on(operation.method.toUpperCase(), honoPath(operation.path), answerWith(deps, operation));
  }
  for (const path of new Set(operations.map((operation) => honoPath(operation.path)))) {
    app.all(path, () => problem({ code: "request.method_not_allowed" }));
  }
  app.notFound(() => problem({ code: "request.not_found" }));
  return app;
};
