import { request as sendRequest, type Agent, type IncomingHttpHeaders } from "node:http";

export type UpstreamReply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type UpstreamRequest = {
  readonly upstream: string;
  readonly agent: Agent;
  readonly method: string;
  readonly path: string;
  /** Sent on as they are: the server is to see the host that the caller named. */
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly signal: AbortSignal;
};

/** One call to the real server, answered whole. */
export const forward = (call: UpstreamRequest): Promise<UpstreamReply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(call.upstream);
    const { method, path, headers, agent, signal } = call;
    const outgoing = sendRequest(
      { hostname, port, method, path, headers, agent, signal },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("error", reject);
        reply.on("end", () => {
          const body = Buffer.concat(chunks);
          resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(call.body);
  });
