import { meterRequests } from "@waymark/application/metric";
import { handle } from "hono/aws-lambda";
import { app } from "./compose.ts";
import { log } from "./log.ts";

export { app };

export const handler = meterRequests(log, "api", handle(app));
