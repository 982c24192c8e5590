import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { readBody } from "../http/index.ts";
import { closeServer, listen, LOOPBACK } from "../process/index.ts";
import { answer, failed, type S3Answer } from "./answer.ts";
import { refuse } from "./failure.ts";
import { type ObjectFolder, openObjectFolder } from "./object-folder.ts";

export type S3ServerOptions = {
  /** Keeps a folder for each bucket. */
  readonly folder: string;
  readonly buckets: readonly string[];
  readonly preferredPort?: number;
  /** Milliseconds since 1970; left out: this process's `Date`, moved or not. */
  readonly now?: () => number;
};

export type S3Server = { readonly endpoint: string; readonly stop: () => Promise<void> };

/** S3 takes 5 GB at once; this holds an object in memory. */
const MAX_OBJECT_BYTES = 1_000_000_000;

const reply = (response: ServerResponse, { status, headers, body }: S3Answer): void => {
  response.writeHead(status, { "x-amz-request-id": randomUUID(), ...headers });
  response.end(body);
};

const handle = async (
  buckets: ReadonlyMap<string, ObjectFolder>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request, MAX_OBJECT_BYTES);
  if (body === "too-large") return reply(response, failed(refuse("EntityTooLarge")));
  const { method = "GET", url = "/", headers } = request;
  const [path = "/", search = ""] = url.split("?", 2);
  const query = new URLSearchParams(search);
  return reply(response, answer(buckets, { method, path, query, headers, body }));
};

/**
 * An S3 endpoint in path style that keeps its objects as files: get, head, put, delete and list, with
 * the conditions of reads and writes, each object whole or not there after a `kill -9`. Not simulated:
 * signatures and policies, versions, parts and ranges, checksums other than SHA-256, delimiters, and
 * the 409 that S3 gives to one of two conditional writes at the same moment (here one gets 412).
 */
export const startS3Server = async (options: S3ServerOptions): Promise<S3Server> => {
  const now = options.now ?? (() => Date.now());
  const buckets = new Map(
    options.buckets.map((name) => [name, openObjectFolder(join(options.folder, name), now)]),
  );
  const server = createServer((request, response) => {
    handle(buckets, request, response).catch((error: unknown) => {
      if (response.destroyed || response.headersSent) return;
      const message = String(error);
      reply(response, failed({ status: 500, code: "InternalError", message }));
    });
  });
  const port = await listen(
    server,
    options.preferredPort === undefined ? {} : { preferredPort: options.preferredPort },
  );
  return { endpoint: `http://${LOOPBACK}:${port}`, stop: () => closeServer(server) };
};
