import { meterRequests } from "@waymark/application/metric";
import { handle } from "hono/aws-lambda";
import { app } from "./compose.ts";
import { log } from "./log.ts";

export { app };

/** API Gateway's HTTP API, payload version 2.0, or a function URL. */
export const handler = meterRequests(log, "auth", handle(app));
