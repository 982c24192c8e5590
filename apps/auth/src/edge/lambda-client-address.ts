import type { Context } from "hono";
import * as z from "zod";

const Environment = z.object({
  requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }),
});

/** Who connected to the gateway, as AWS saw it; `x-forwarded-for` begins with what a client claims. */
export const lambdaClientAddress = (context: Context): string =>
  Environment.parse(context.env).requestContext.http.sourceIp;
