import { createV1 } from "@waymark/api/v1";
import { ApiKeyScope } from "@waymark/domain/api-key";
import * as z from "zod";
import type { Program } from "../open-program.ts";

const Description = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ "x-scope": ApiKeyScope }).loose())),
});

export type RestRoute = {
  readonly method: string;
  /** As the router has it: `/v1/cohorts/:cohortId`. */
  readonly path: string;
  /** As the description says; `-` for what it does not describe. */
  readonly scope: string;
};

/**
 * All that the router of `/v1` answers, described or not, in the order of the alphabet. What it has for
 * every method is a route, too: it is there to say that a method is not allowed.
 */
export const listRoutes = async ({ own, ask }: Program): Promise<readonly RestRoute[]> => {
  const { paths } = Description.parse((await ask("/v1/openapi.json", null)).body);
  const scopeOf = (method: string, path: string): string => {
    const described = paths[path.replaceAll(/:(?<name>\w+)/g, "{$<name>}")];
    return described?.[method.toLowerCase()]?.["x-scope"] ?? "-";
  };
  const routes = new Map(
    createV1(own.deps).routes.map(({ method, path }) => [
      `${path} ${method}`,
      { method, path, scope: scopeOf(method, path) },
    ]),
  );
  return [...routes].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, route]) => route);
};
