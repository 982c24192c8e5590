import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";

type Handler = (event: object, context: object) => Promise<unknown>;

const Module = z.object({
  handler: z.custom<Handler>((value) => typeof value === "function"),
});
const Answer = z.object({ statusCode: z.literal(200), body: z.string() });

export type Call = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: string;
  readonly body?: string;
  readonly cookie?: string;
};

/** The API function as API Gateway calls it (payload version 2.0); throws unless it answers 200. */
export const loadApi = async (origin: string): Promise<(call: Call) => Promise<unknown>> => {
  const file = resolve(import.meta.dirname, "../../../apps/api/dist/handler.mjs");
  const loaded: unknown = await import(pathToFileURL(file).href);
  const { handler } = Module.parse(loaded);
  const { host } = new URL(origin);
  return async ({ method, path, query = "", body, cookie }) => {
    const answer = await handler(
      {
        version: "2.0",
        routeKey: "$default",
        rawPath: path,
        rawQueryString: query,
        headers: { host, origin, "content-type": "application/json" },
        ...(cookie !== undefined && { cookies: [cookie] }),
        requestContext: {
          http: { method, path, sourceIp: "127.0.0.1", protocol: "HTTP/1.1", userAgent: "bench" },
          domainName: host,
          stage: "$default",
          requestId: "bench",
        },
        isBase64Encoded: false,
        ...(body !== undefined && { body }),
      },
      {},
    );
    const parsed = Answer.safeParse(answer);
    if (!parsed.success) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    const data: unknown = JSON.parse(parsed.data.body);
    return data;
  };
};
