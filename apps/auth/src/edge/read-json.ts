import { err, ok, type Result } from "@waymark/domain/result";
import type { RefusalCode } from "./refusal.ts";

/** The largest request has an address and a code. */
const maxBodyBytes = 4 * 1024;

/** Reads no further than the limit, whatever `content-length` says. */
const readText = async (request: Request): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/** A body of JSON; no body at all counts as `{}`. */
export const readJson = async (
  request: Request,
): Promise<Result<unknown, { readonly code: RefusalCode }>> => {
  const text = await readText(request);
  if (text === null) return err({ code: "request.too_large" });
  try {
    const value: unknown = text === "" ? {} : JSON.parse(text);
    return ok(value);
  } catch {
    return err({ code: "request.invalid" });
  }
};
