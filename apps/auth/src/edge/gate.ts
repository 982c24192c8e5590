import { err, ok, type Result } from "@waymark/domain/result";
import type { RefusalCode } from "./refusal.ts";

const isJson = (contentType: string | null): boolean =>
  contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";

/** True when the request says that it came from the origin; every browser says it of a POST. */
const isFromOrigin = (headers: Headers, origin: string): boolean => {
  const from = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  return from === null ? site === "same-origin" : from === origin && site !== "cross-site";
};

/** What stands before every change: only JSON, and only from the product's own pages. */
export const checkChange = (
  headers: Headers,
  publicOrigin: string,
): Result<null, { readonly code: RefusalCode }> => {
  if (!isFromOrigin(headers, publicOrigin)) return err({ code: "request.cross_origin" });
  if (!isJson(headers.get("content-type"))) return err({ code: "request.unsupported_media_type" });
  return ok(null);
};
