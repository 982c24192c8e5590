import { crc32 } from "node:zlib";
import type { SearchQuery } from "./query.ts";

/** Where a page ended: the sort key and the id of its last hit. Lower keys come first. */
export type CursorPlace = { readonly key: number; readonly id: string };

/** Tells queries apart, paging left out, so that a cursor is only taken with its own query. */
export const fingerprintOf = (query: SearchQuery): number => {
  const { cursor: _, limit: __, explain: ___, now: ____, count: _____, ...asked } = query;
  return crc32(JSON.stringify(asked));
};

export const writeCursor = (fingerprint: number, place: CursorPlace): string =>
  Buffer.from(JSON.stringify([fingerprint, place.key, place.id])).toString("base64url");

/** Null where the text is not a cursor of this query. */
export const readCursor = (cursor: string, fingerprint: number): CursorPlace | null => {
  const parsed = parseJson(Buffer.from(cursor, "base64url").toString());
  if (!isList(parsed)) return null;
  // Checked by hand: zod would be the largest part of the memory of a process that only searches.
  const [made, key, id] = parsed;
  if (made !== fingerprint || typeof key !== "number" || typeof id !== "string") return null;
  return { key, id };
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
