import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { MayConnect } from "../address/index.ts";
import { AddressRefused } from "./address-refused.ts";
import { guardedLookup, type Resolve } from "./guarded-lookup.ts";

export type RequestOptions = {
  readonly mayConnect: MayConnect;
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
  /** Posted; without one it is a GET. */
  readonly body?: string | undefined;
};

const portOf = ({ protocol, port }: URL): number =>
  port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);

/**
 * One request on a connection of its own, to an address that `mayConnect` was asked about. Redirects are
 * the caller's, and the answer's body is still to be read.
 */
export const requestOutgoing = (
  url: URL,
  { mayConnect, resolve, signal, headers, body }: RequestOptions,
): Promise<IncomingMessage> =>
  new Promise((fulfil, reject) => {
    const port = portOf(url);
    const host = url.hostname.replaceAll(/[[\]]/g, "");
    // An address in place of a name is never looked up.
    if (isIP(host) !== 0 && !mayConnect(host, port)) {
      throw new AddressRefused();
    }
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, {
      agent: false,
      method: body === undefined ? "GET" : "POST",
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
        request.destroy(new AddressRefused());
      });
    });
    request.end(body);
  });
