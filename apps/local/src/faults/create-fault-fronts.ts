import { Hono } from "hono";
import * as z from "zod";
import { parseJson } from "../http/index.ts";
import { FaultPlan } from "./fault-plan.ts";
import { type FaultProxy, startFaultProxy } from "./start-fault-proxy.ts";

const serverNames = ["dynamodb", "sqs", "ses"] as const;
type ServerName = (typeof serverNames)[number];

/** What is to go wrong at each server; a server that is left out works. */
const Plans = z.partialRecord(z.enum(serverNames), FaultPlan);

export type FaultFronts = {
  /** @returns the endpoint of a proxy before this server */
  readonly standBefore: (server: ServerName, upstream: string) => Promise<string>;
  /** `GET` answers the calls since the last `PUT`; `PUT` takes plans, counted from then on. */
  readonly routes: Hono;
  readonly stop: () => Promise<void>;
};

/** A fault proxy before each server of the local cloud, steered over HTTP while it runs. */
export const createFaultFronts = (): FaultFronts => {
  const proxies = new Map<ServerName, FaultProxy>();
  const routes = new Hono();
  routes.get("/", (c) =>
    c.json(Object.fromEntries([...proxies].map(([name, proxy]) => [name, proxy.calls()]))),
  );
  routes.put("/", async (c) => {
    const json = parseJson(await c.req.text());
    const plans = Plans.safeParse(json.ok ? json.value : undefined);
    if (!plans.success) return c.json({ error: z.prettifyError(plans.error) }, 400);
    for (const [name, proxy] of proxies) proxy.follow(plans.data[name] ?? []);
    return c.body(null, 204);
  });
  return {
    standBefore: async (server, upstream) => {
      const proxy = await startFaultProxy({ upstream, plan: [] });
      proxies.set(server, proxy);
      return proxy.endpoint;
    },
    routes,
    stop: async () => {
      await Promise.all([...proxies.values()].map(({ stop }) => stop()));
    },
  };
};
