import { Hono, type Context } from "hono";
import { csrf } from "hono/csrf";
import * as z from "zod";
import { parseJson } from "../http/index.ts";
import { pageStyle, protectPages } from "../page/index.ts";
import { showClock } from "./clock-page.ts";
import { readClock } from "./clock-state.ts";
import type { MovableClock } from "./install-movable-clock.ts";

const TEN_YEARS_MINUTES = 5_256_000;

const minutes = z.int().min(1).max(TEN_YEARS_MINUTES);

const Move = z.union([
  z.strictObject({ advanceMinutes: minutes }),
  z.strictObject({ reset: z.literal(true) }),
]);

const FormMove = z.union([
  z.strictObject({ advanceMinutes: z.coerce.number().pipe(minutes) }),
  z.strictObject({ reset: z.literal("true").transform(() => true as const) }),
]);

const isForm = (c: Context): boolean =>
  (c.req.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded");

/**
 * `GET` shows the clock, `POST {advanceMinutes}` or `{reset: true}` moves it, for people and scripts.
 * @param onMove does what time has made due; the answer waits for it
 * @param basePath where the caller mounts the routes
 */
export const createClockRoutes = (
  clock: MovableClock,
  onMove: () => Promise<void>,
  basePath = "/clock",
): Hono => {
  const app = new Hono();
  app.use(...protectPages());
  // Else any page in the same browser could move time by a form of its own.
  app.use(csrf());
  app.get("/style.css", (c) => c.body(pageStyle, 200, { "content-type": "text/css" }));
  app.get("/", (c) =>
    (c.req.header("accept") ?? "").includes("text/html")
      ? c.html(showClock(readClock(clock), basePath))
      : c.json(readClock(clock)),
  );
  app.post("/", async (c) => {
    const json = isForm(c) ? undefined : parseJson(await c.req.text());
    const move =
      json === undefined
        ? FormMove.safeParse(await c.req.parseBody())
        : Move.safeParse(json.ok ? json.value : undefined);
    if (!move.success) return c.json({ error: z.prettifyError(move.error) }, 400);
    if ("reset" in move.data) clock.reset();
    else clock.advance(move.data.advanceMinutes * 60_000);
    await onMove();
    return isForm(c) ? c.redirect(basePath, 303) : c.json(readClock(clock));
  });
  return app;
};
