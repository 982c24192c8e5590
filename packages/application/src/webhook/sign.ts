import type { Instant } from "@waymark/domain/time";
import { toEpochSeconds } from "@waymark/domain/time";
import { createHmac } from "node:crypto";

const signatureOf = (secret: string, signed: string): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(signed, "utf8").digest("base64")}`;
};

/**
 * The headers of Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256 over id, time and
 * body, once for each secret that is in force.
 *
 * @param id the same for every attempt, so that a receiver knows a message that it had before
 */
export const signedHeaders = (
  secrets: readonly string[],
  id: string,
  now: Instant,
  body: string,
): Readonly<Record<string, string>> => {
  const seconds = toEpochSeconds(now);
  const signed = `${id}.${seconds}.${body}`;
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": secrets.map((secret) => signatureOf(secret, signed)).join(" "),
  };
};
