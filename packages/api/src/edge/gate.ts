import type { MiddlewareHandler } from "hono";
import { refusal } from "./refusals.ts";

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";

/**
 * What stands before every call that may change something: only JSON, and never from another site.
 * A browser tells the origin of each POST; a client that tells none carries no cookies either.
 */
export const changeGate =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const from = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const isForeign =
      (from !== undefined && from !== origin) ||
      (site !== undefined && site !== "same-origin" && site !== "none");
    if (isForeign) return refusal({ code: "request.cross_origin" });
    if (!isJson(c.req.header("content-type"))) {
      return refusal({ code: "request.unsupported_media_type" });
    }
    return next();
  };
