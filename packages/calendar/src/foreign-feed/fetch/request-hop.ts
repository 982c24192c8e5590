import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { FeedRefusal } from "../read/feed-refusal.ts";
import { guardedLookup, type Resolve } from "./guarded-lookup.ts";
import type { MayConnect } from "./may-connect.ts";

export type HopOptions = {
  readonly mayConnect: MayConnect;
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
};

const portOf = ({ protocol, port }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

/** One GET on a connection of its own; redirects are the caller's. The body is still to be read. */
export const requestHop = (
  url: URL,
  { mayConnect, resolve, signal, headers }: HopOptions,
): Promise<IncomingMessage> =>
  new Promise((fulfil, reject) => {
    const port = portOf(url);
    const host = url.hostname.replaceAll(/[[\]]/g, "");
    // An address in place of a name is never looked up.
    if (isIP(host) !== 0 && !mayConnect(host, port)) {
      throw new FeedRefusal("calendar_feed.address_refused");
    }
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, {
      agent: false,
      headers,
      lookup: guardedLookup(resolve, mayConnect, port),
      maxHeaderSize: 16_384,
      signal,
    });
    request.once("error", reject);
    request.once("response", fulfil);
    request.once("socket", (socket) => {
      socket.once("connect", () => {
        // Holds whatever the lookup did; nothing has been sent yet.
        if (mayConnect(socket.remoteAddress ?? "", port)) return;
        request.destroy(new FeedRefusal("calendar_feed.address_refused"));
      });
    });
    request.end();
  });
