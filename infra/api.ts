import type { MakeFunction } from "./function.ts";

const routes = [
  "ANY /trpc/{proxy+}",
  "ANY /api/{proxy+}",
  "ANY /v1/{proxy+}",
  "GET /calendar/{proxy+}",
  "GET /health",
] as const;

/** The whole HTTP edge of the product but sign-in. */
export const makeApi = (gateway: sst.aws.ApiGatewayV2, makeFunction: MakeFunction): void => {
  const api = makeFunction("api");
  for (const route of routes) gateway.route(route, api.arn);
};
