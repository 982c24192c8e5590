import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { createClockRoutes, type MovableClock } from "../clock/index.ts";
import { createMailboxRoutes } from "../mailbox/index.ts";
import type { MailStore } from "../ses/index.ts";
import type { Functions } from "./load-functions.ts";
import { createSite } from "./site.ts";

export type RouteDeps = {
  readonly functions: Pick<Functions, "api" | "auth">;
  readonly mails: MailStore;
  readonly clock: MovableClock;
  readonly onClockMoved: () => Promise<void>;
  /** Only where faults are wanted. */
  readonly faults: Hono | undefined;
};

// The functions find the caller's address where API Gateway puts it.
const gatewayEnv = (c: Context): object => ({
  requestContext: { http: { sourceIp: getConnInfo(c).remote.address ?? "127.0.0.1" } },
});

/** One origin for everything, as the CDN gives it on AWS, and the two pages that only exist here. */
export const createRoutes = (deps: RouteDeps): Hono => {
  const app = new Hono();
  const api = (c: Context) => deps.functions.api(c.req.raw, gatewayEnv(c));
  for (const path of ["/trpc/*", "/api/*", "/v1/*", "/calendar/*", "/health"]) app.all(path, api);
  app.all("/auth/*", (c) => deps.functions.auth(c.req.raw, gatewayEnv(c)));
  app.route("/mailbox", createMailboxRoutes(deps.mails));
  app.route("/clock", createClockRoutes(deps.clock, deps.onClockMoved));
  if (deps.faults !== undefined) app.route("/faults", deps.faults);
  app.route("/", createSite());
  return app;
};
