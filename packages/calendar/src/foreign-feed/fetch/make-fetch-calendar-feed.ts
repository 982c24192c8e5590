import type { IncomingMessage } from "node:http";
import type {
  FeedValidators,
  FetchCalendarFeed,
  FetchedCalendarFeed,
} from "@waymark/application/ports";
import { type CalendarFeedFailureCode, parseFeedAddress } from "@waymark/domain/calendar-feed";
import { err, ok } from "@waymark/domain/result";
import { type MayConnect, mayConnectPublicly } from "@waymark/outgoing/address";
import {
  AddressRefused,
  requestOutgoing,
  type Resolve,
  resolveBySystem,
} from "@waymark/outgoing/connection";
import { FeedRefusal } from "../read/feed-refusal.ts";
import { nextHop } from "./next-hop.ts";
import { readBody } from "./read-body.ts";
import { refusalOfStatus } from "./refusal-of-status.ts";

export type FetchOptions = {
  /** Where to connect to: the public internet, if nothing else is said. */
  readonly mayConnect?: MayConnect | undefined;
  readonly resolve?: Resolve | undefined;
  readonly bytesMax?: number | undefined;
  /** For all of it, redirects and the last byte included. */
  readonly timeLimitMs?: number | undefined;
  readonly redirectsMax?: number | undefined;
};

const redirects = new Set([301, 302, 303, 307, 308]);

const headersFor = ({ etag, lastModified }: FeedValidators): Readonly<Record<string, string>> => ({
  accept: "text/calendar",
  "accept-encoding": "gzip",
  "user-agent": "Waymark-Calendar/1.0",
  ...(etag !== undefined && { "if-none-match": etag }),
  ...(lastModified !== undefined && { "if-modified-since": lastModified }),
});

const short = (value: string | undefined, lengthMax: number): string | undefined =>
  value !== undefined && value.length <= lengthMax ? value : undefined;

const validatorsOf = ({ headers }: IncomingMessage): FeedValidators => ({
  etag: short(headers.etag, 1000),
  lastModified: short(headers["last-modified"], 100),
});

const codeOf = (error: unknown, signal: AbortSignal): CalendarFeedFailureCode => {
  if (error instanceof FeedRefusal) return error.code;
  if (error instanceof AddressRefused) return "calendar_feed.address_refused";
  if (signal.aborted) return "calendar_feed.too_slow";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_")) return "calendar_feed.malformed";
  return code.startsWith("HPE_") ? "calendar_feed.source_failed" : "calendar_feed.unreachable";
};

/**
 * Fetches a calendar that somebody named, from nowhere but where `mayConnect` allows: asked for the
 * address of every connection, redirects included.
 */
export const makeFetchCalendarFeed = ({
  mayConnect = mayConnectPublicly,
  resolve = resolveBySystem,
  bytesMax = 2 * 1024 * 1024,
  timeLimitMs = 10_000,
  redirectsMax = 3,
}: FetchOptions = {}): FetchCalendarFeed => {
  const follow = async (
    first: URL,
    known: FeedValidators,
    signal: AbortSignal,
  ): Promise<FetchedCalendarFeed> => {
    const headers = headersFor(known);
    const isConditional = "if-none-match" in headers || "if-modified-since" in headers;
    let url = first;
    for (let hop = 0; hop <= redirectsMax; hop += 1) {
      const response = await requestOutgoing(url, { mayConnect, resolve, signal, headers });
      const status = response.statusCode ?? 0;
      if (status === 200) {
        const content = await readBody(response, bytesMax, signal);
        return { outcome: "fetched", content, validators: validatorsOf(response) };
      }
      response.destroy();
      if (status === 304 && isConditional) return { outcome: "unchanged" };
      if (!redirects.has(status)) throw new FeedRefusal(refusalOfStatus(status));
      url = nextHop(url, response.headers.location);
    }
    throw new FeedRefusal("calendar_feed.too_many_redirects");
  };
  return async (address, known) => {
    const parsed = parseFeedAddress(address);
    if (!parsed.ok) return err({ code: "calendar_feed.invalid_address" });
    const signal = AbortSignal.timeout(timeLimitMs);
    try {
      return ok(await follow(new URL(parsed.value), known, signal));
    } catch (error) {
      return err({ code: codeOf(error, signal) });
    }
  };
};
