import { describeError as describeThrown } from "@waymark/application/log";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { mountCalendar } from "../edge/calendar.ts";
import { mountCertificate } from "../edge/certificate.ts";
import { changeGate } from "../edge/gate.ts";
import { mountPublicListing } from "../edge/public-listing.ts";
import { refusal } from "../edge/refusals.ts";
import { mountSessionFile } from "../edge/session-file.ts";
import { mountUnsubscribe } from "../edge/unsubscribe.ts";
import { mountV1 } from "../edge/v1.ts";
import { describeError } from "../error/index.ts";
import { appRouter, permissions } from "../router/index.ts";
import type { StartDeps } from "../trpc/index.ts";
import { loadOnce } from "./load-once.ts";
import { makeContext } from "./make-context.ts";

const maxBodyBytes = 64 * 1024;
const maxImportBytes = 512 * 1024;
const importPaths = /^\/(?:trpc\/cohort\.importPeople|v1\/cohorts\/[^/]+\/enrolments)$/;
const maxBatchSize = 10;

/** The whole HTTP edge of the product but sign-in; the same on Lambda and in the local cloud. */
export const createApp = (start: StartDeps): Hono => {
  const deps = { ...start, load: loadOnce(start.load) };
  const app = new Hono();
  app.use(secureHeaders({ crossOriginResourcePolicy: false }));
  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: () => refusal({ code: "request.too_large" }) });
  const [ordinary, ofImports] = [limit(maxBodyBytes), limit(maxImportBytes)];
  app.use((c, next) => (importPaths.test(c.req.path) ? ofImports : ordinary)(c, next));
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.use("/trpc/*", changeGate(deps.origin));
  app.all("/trpc/*", (c) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      req: c.req.raw,
      router: appRouter,
      maxBatchSize,
      createContext: () => makeContext(deps, permissions, c.req.raw.headers),
      responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
      onError: ({ error, path }) => {
        const { code } = describeError(error).app;
        deps.log(
          code === "internal"
            ? { level: "error", message: "crash", path, ...describeThrown(error.cause ?? error) }
            : { level: "info", message: "refusal", path, code },
        );
      },
    }),
  );
  mountPublicListing(app, deps);
  mountCalendar(app, deps);
  mountSessionFile(app, deps);
  mountCertificate(app, deps);
  mountUnsubscribe(app, deps);
  mountV1(app, deps);
  app.notFound(() => refusal({ code: "request.not_found" }));
  app.onError((error) => {
    deps.log({ level: "error", message: "crash", ...describeThrown(error) });
    return refusal({ code: "internal" });
  });
  return app;
};
