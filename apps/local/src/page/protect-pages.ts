import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Neither scripts nor frames around; a page may loosen the policy for itself. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const setPolicy: MiddlewareHandler = async (c, next) => {
  c.header("content-security-policy", POLICY);
  c.header("cache-control", "no-store");
  await next();
};

/**
 * `frame-ancestors` says more exactly what `X-Frame-Options` would say. Browsers complain when only
 * some pages of an origin ask for an agent cluster of their own, and the client's pages do not.
 */
export const protectPages = (): MiddlewareHandler[] => [
  secureHeaders({
    referrerPolicy: "no-referrer",
    xFrameOptions: false,
    originAgentCluster: false,
  }),
  setPolicy,
];
