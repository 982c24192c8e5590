/** More than a thousand searching visitors at once, less than what an open tap costs in an hour. */
const requestsPerSecond = 200;
const burst = 400;

/** Neither address, nor browser, nor path, which holds the tokens of calendars. */
const accessLogFormat = JSON.stringify({
  requestTime: "$context.requestTime",
  requestId: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  latencyMs: "$context.responseLatency",
  functionRequestId: "$context.integration.requestId",
  functionStatus: "$context.integration.integrationStatus",
});

/** The HTTP API behind the CDN; what is reached through it is said with each function. */
export const makeGateway = (): sst.aws.ApiGatewayV2 =>
  new sst.aws.ApiGatewayV2("Gateway", {
    // Browsers come from our own origin; the one public answer says so itself.
    cors: false,
    accessLog: { retention: "1 month" },
    transform: {
      stage: (stage) => {
        stage.accessLogSettings = $output(stage.accessLogSettings).apply((settings) => ({
          destinationArn: settings?.destinationArn ?? "",
          format: accessLogFormat,
        }));
        stage.defaultRouteSettings = {
          throttlingRateLimit: requestsPerSecond,
          throttlingBurstLimit: burst,
        };
      },
    },
  });
