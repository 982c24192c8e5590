import type { SESv2ClientConfig } from "@aws-sdk/client-sesv2";

/**
 * How the client must be made: `new SESv2Client(sesClientOptions)`.
 *
 * `SendEmail` has no idempotency token, so the SDK's own retry after a lost reply would send a second
 * mail: one attempt, and the delivery ledger decides about the next. The timeouts end the attempt well
 * before the worker's own limit. A connection of its own for each mail costs one handshake and saves
 * the false alarms of a kept connection that the other side closed while the function was frozen.
 */
export const sesClientOptions = {
  maxAttempts: 1,
  requestHandler: {
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    throwOnRequestTimeout: true,
    httpAgent: { keepAlive: false },
    httpsAgent: { keepAlive: false },
  },
} as const satisfies SESv2ClientConfig;
