import { createHash, timingSafeEqual } from "node:crypto";
import { clientAddressHeader, edgeSecretHeader } from "@waymark/contracts/site";
import type { Context } from "hono";
import * as z from "zod";

const Environment = z.object({
  requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }),
});

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const isOfEdge = (secret: string | undefined, claimed: string | undefined): boolean =>
  secret !== undefined && claimed !== undefined && timingSafeEqual(digest(secret), digest(claimed));

/**
 * Who is at the other end. Behind the CDN that is who connected to it, and its word is believed only
 * with the secret that it adds; of everybody else it is who connected to the gateway. The beginning
 * of `x-forwarded-for` is what a client claims.
 *
 * @param edgeSecret undefined where no CDN stands before the function
 */
export const clientAddressOf =
  (edgeSecret: string | undefined) =>
  (context: Context): string => {
    const viewer = context.req.header(clientAddressHeader);
    return viewer !== undefined && isOfEdge(edgeSecret, context.req.header(edgeSecretHeader))
      ? viewer
      : Environment.parse(context.env).requestContext.http.sourceIp;
  };
