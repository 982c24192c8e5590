import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import * as z from "zod";
import { looksLikeCalendar } from "../read/component.ts";
import { FeedRefusal } from "../read/feed-refusal.ts";

const Chunk = z.instanceof(Uint8Array);
const headBytes = 64;

/** Passes bytes on until there are too many of them. */
const atMost = (bytesMax: number) =>
  async function* (source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    let count = 0;
    for await (const piece of source) {
      const chunk = Chunk.parse(piece);
      count += chunk.length;
      if (count > bytesMax) throw new FeedRefusal("calendar_feed.too_large");
      yield chunk;
    }
  };

const startsLikeCalendar = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, "")
    .trimStart();
  return looksLikeCalendar(`${text.slice(0, "BEGIN:VCALENDAR".length)}\n`);
};

const collect =
  (kept: Uint8Array[]) =>
  async (source: AsyncIterable<unknown>): Promise<void> => {
    let isSniffed = false;
    for await (const piece of source) {
      kept.push(Chunk.parse(piece));
      if (isSniffed) continue;
      const head = Buffer.concat(kept);
      if (head.length < headBytes) continue;
      isSniffed = true;
      if (!startsLikeCalendar(head)) throw new FeedRefusal("calendar_feed.not_a_calendar");
    }
  };

/**
 * Reads a body, at most `bytesMax` on the wire and, unpacked, as many again: a few kilobytes of gzip
 * may hold gigabytes. What does not begin like a calendar is not read to its end.
 */
export const readBody = async (
  response: IncomingMessage,
  bytesMax: number,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const encoding = response.headers["content-encoding"]?.toLowerCase() ?? "identity";
  const kept: Uint8Array[] = [];
  const raw = atMost(bytesMax);
  if (encoding === "gzip" || encoding === "x-gzip") {
    const unpacked = atMost(bytesMax);
    await pipeline(response, raw, createGunzip(), unpacked, collect(kept), { signal });
  } else if (encoding === "identity") {
    await pipeline(response, raw, collect(kept), { signal });
  } else {
    // Not asked for.
    throw new FeedRefusal("calendar_feed.malformed");
  }
  const body = Buffer.concat(kept);
  if (!startsLikeCalendar(body)) throw new FeedRefusal("calendar_feed.not_a_calendar");
  return body;
};
