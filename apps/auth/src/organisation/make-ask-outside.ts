import { err, ok } from "@waymark/domain/result";
import type { MayConnect } from "@waymark/outgoing/address";
import { requestOutgoing, resolveBySystem } from "@waymark/outgoing/connection";
import type { IncomingMessage } from "node:http";
import * as z from "zod";
import type { AskOutside, Unreachable } from "./outside.ts";

const answerBytesMax = 256 * 1024;
const answerMs = 8000;

const Chunk = z.instanceof(Uint8Array);

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
  async ({ url: address, headers = {}, body }) => {
    const unreachable = err<Unreachable>({ code: "organisation_sign_in.provider_unreachable" });
    const url = new URL(address);
    if (!schemes.includes(url.protocol)) return unreachable;
    try {
      const response = await requestOutgoing(url, {
        mayConnect,
        resolve: resolveBySystem,
        signal: AbortSignal.timeout(answerMs),
        headers: { accept: "application/json", ...headers },
        body,
      });
      if (response.statusCode === 200) return ok(await read(response));
      response.destroy();
      return unreachable;
    } catch {
      return unreachable;
    }
  };
