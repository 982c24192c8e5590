import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { contentSecurityPolicy } from "@waymark/contracts/site";
import { Hono } from "hono";

const folder = resolve(import.meta.dirname, "../../../web/dist");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const securityHeaders = {
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
};

const fileOf = (path: string): string | null => {
  const file = resolve(join(folder, decodeURIComponent(path)));
  return file.startsWith(folder + sep) && extname(file) !== "" && existsSync(file) ? file : null;
};

/** The built client as the CDN serves it: hashed files for a year, every other path its one page. */
export const createSite = (): Hono => {
  const app = new Hono();
  app.get("*", async (c) => {
    const isHashed = c.req.path.startsWith("/assets/");
    const found = fileOf(c.req.path);
    // A page in place of a missing script would be kept for a year.
    if (found === null && isHashed) return c.text("not found", 404);
    const file = found ?? join(folder, "index.html");
    return c.body(new Uint8Array(await readFile(file)), 200, {
      ...securityHeaders,
      "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
      "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    });
  });
  return app;
};
