import type { MakeFunction } from "./function.ts";

/** A function of its own, so that the API does not load what only sign-in needs. */
export const makeAuth = (gateway: sst.aws.ApiGatewayV2, makeFunction: MakeFunction): void => {
  gateway.route("ANY /auth/{proxy+}", makeFunction("auth").arn);
};
