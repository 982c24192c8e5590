import { err, ok } from "@waymark/domain/result";
import { lookup } from "node:dns";
import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import * as z from "zod";
import type { AskOutside, OutsideRequest, Unreachable } from "./outside.ts";

export type MayConnect = (address: string, port: number) => boolean;

const answerBytesMax = 256 * 1024;
const answerMs = 8000;

const Chunk = z.instanceof(Uint8Array);

const refused = (): Error => new Error("nothing may be asked there");

/** Gives only addresses that may be connected to, and the socket connects to these very ones. */
const guardedLookup =
  (mayConnect: MayConnect, port: number): LookupFunction =>
  (hostname, { all }, callback) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      const allowed = (error === null ? addresses : []).filter(({ address }) =>
        mayConnect(address, port),
      );
      const [first] = allowed;
      if (first === undefined) callback(error ?? refused(), "");
      else if (all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };

const open = (
  { url: address, method, headers = {}, body }: OutsideRequest,
  mayConnect: MayConnect,
): Promise<IncomingMessage> =>
  new Promise((fulfil, reject) => {
    const url = new URL(address);
    const isSecure = url.protocol === "https:";
    const port = url.port === "" ? (isSecure ? 443 : 80) : Number(url.port);
    const host = url.hostname.replaceAll(/[[\]]/gu, "");
    // An address in place of a name is never looked up.
    if (isIP(host) !== 0 && !mayConnect(host, port)) throw refused();
    const request = (isSecure ? httpsRequest : httpRequest)(url, {
      agent: false,
      method,
      headers: { accept: "application/json", ...headers },
      lookup: guardedLookup(mayConnect, port),
      signal: AbortSignal.timeout(answerMs),
    });
    request.once("error", reject);
    request.once("response", fulfil);
    request.end(body);
  });

const read = async (response: IncomingMessage): Promise<unknown> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response) {
    const chunk = Chunk.parse(piece);
    bytes += chunk.length;
    if (bytes > answerBytesMax) throw new Error("the answer is too large");
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

/**
 * Asks servers that somebody named. A redirect is no answer, since it could lead anywhere; each
 * address is judged before anything is sent to it.
 *
 * @param schemes `["https:"]` wherever others than the machine itself are asked
 */
export const makeAskOutside =
  (mayConnect: MayConnect, schemes: readonly string[] = ["https:"]): AskOutside =>
  async (request) => {
    const unreachable = err<Unreachable>({ code: "organisation_sign_in.provider_unreachable" });
    if (!schemes.includes(new URL(request.url).protocol)) return unreachable;
    try {
      const response = await open(request, mayConnect);
      if (response.statusCode === 200) return ok(await read(response));
      response.destroy();
      return unreachable;
    } catch {
      return unreachable;
    }
  };
