import type { Hono } from "hono";
import { loadOnce } from "../app/load-once.ts";
import type { StartDeps } from "../trpc/index.ts";

/** `/v1`, for organisations' own programs: loaded with the first of their calls. */
export const mountV1 = (app: Hono, start: StartDeps): void => {
  const load = loadOnce(async () => {
    const { createV1 } = await import("../v1/index.ts");
    return createV1(await start.load());
  });
  app.all("/v1/*", async (c) => (await load()).fetch(c.req.raw));
};
