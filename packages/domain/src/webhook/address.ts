import * as z from "zod";
import { err, ok, type Result } from "../result/index.ts";
import type { WebhookError } from "./errors.ts";

/**
 * - `program`: an address of the organisation's own, which gets signed JSON
 * - `slack`, `teams`: an incoming webhook of a channel, which gets a sentence
 */
export const WebhookKind = z.enum(["program", "slack", "teams"]);
export type WebhookKind = z.infer<typeof WebhookKind>;

/** Where the services have their incoming webhooks; null is anywhere public. */
const hosts = {
  program: null,
  slack: [/^hooks\.slack\.com$/, /^hooks\.slack-gov\.com$/],
  teams: [
    /\.webhook\.office\.com$/,
    /\.logic\.azure\.com$/,
    /\.environment\.api\.powerplatform\.com$/,
  ],
} as const satisfies Record<WebhookKind, readonly RegExp[] | null>;

const lengthMax = 2000;

const isTls = ({ protocol, port }: URL): boolean =>
  protocol === "https:" && (port === "" || port === "443" || Number(port) >= 1024);

/** A name with a dot: neither an address in digits nor a machine of somebody's own network. */
const isPublicName = (host: string): boolean =>
  /\.[a-z][a-z0-9-]*$/i.test(host) && !/\.(?:local|localhost|internal|home\.arpa)$/i.test(host);

/**
 * An address that may be written to at all, as it will be used. Where its name leads is looked at
 * with every connection.
 */
export const parseWebhookAddress = (
  kind: WebhookKind,
  text: string,
): Result<string, WebhookError> => {
  const refused = err({ code: "webhook.address_refused" } as const);
  if (text.length > lengthMax || !URL.canParse(text)) return refused;
  const url = new URL(text);
  const allowed: readonly RegExp[] | null = hosts[kind];
  const isRefused =
    !isTls(url) ||
    url.username !== "" ||
    url.password !== "" ||
    url.hash !== "" ||
    !isPublicName(url.hostname) ||
    (allowed !== null && !allowed.some((host) => host.test(url.hostname)));
  return isRefused ? refused : ok(url.href);
};
