import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { abortOnClose, parseJson, readBody } from "../http/index.ts";
import { closeServer, listen, LOOPBACK } from "../process/index.ts";
import { openDatabase } from "../sqlite/index.ts";
import { createArrivals } from "./arrivals.ts";
import { refuse, type SqsFailure } from "./failure.ts";
import type { SqsContext } from "./operation.ts";
import { operations } from "./operations/table.ts";
import { runMoveTask } from "./run-move-task.ts";
import { countByQueue } from "./store/messages.ts";
import { listRunningMoveTasks } from "./store/move-tasks.ts";
import { sqsSchema } from "./store/schema.ts";

export type SqsServerOptions = {
  /** The file that keeps queues and messages; left out: in memory. */
  readonly file?: string;
  readonly preferredPort?: number;
  /** Stands in ARNs only. */
  readonly region?: string;
  /** Milliseconds since 1970; left out: this process's `Date`, moved or not. */
  readonly now?: () => number;
  /** True: messages outlive their retention time, which a clock moved by a month would end at once. */
  readonly keepsExpired?: boolean;
};

export type WaitingMessages = {
  readonly queue: string;
  readonly visible: number;
  readonly hidden: number;
};

export type SqsServer = {
  readonly endpoint: string;
  readonly port: number;
  /**
   * What waits in each queue that is not empty; `hidden` messages are in work, resting or delayed.
   * A GET of the endpoint answers the same, as nobody wants to ask for each queue by itself.
   */
  readonly waiting: () => readonly WaitingMessages[];
  /** To be called when `now` has jumped: those who wait for a message look again. */
  readonly lookAgain: () => void;
  readonly stop: () => Promise<void>;
};

/** JSON may write one byte of a message as six (`\\u0000`), and a batch carries names beside it. */
const MAX_REQUEST_BYTES = 8_000_000;

const TARGET_PREFIX = "AmazonSQS.";

const reply = (
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, {
    "content-type": "application/x-amz-json-1.0",
    "x-amzn-requestid": randomUUID(),
    ...headers,
  });
  response.end(JSON.stringify(body));
};

const replyFailure = (response: ServerResponse, failure: SqsFailure): void =>
  reply(
    response,
    400,
    { __type: `com.amazonaws.sqs#${failure.code}`, message: failure.message },
    { "x-amzn-query-error": `${failure.queryCode};Sender` },
  );

const answer = async (
  context: SqsContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const signal = AbortSignal.any([abortOnClose(response), context.stopped]);
  if (request.method === "GET") {
    return reply(response, 200, countByQueue(context.database, context.now()));
  }
  const body = await readBody(request, MAX_REQUEST_BYTES);
  if (body === "too-large") return reply(response, 413, {});
  const target = String(request.headers["x-amz-target"] ?? "");
  const operation = operations.get(target.slice(TARGET_PREFIX.length));
  const json = parseJson(body.toString("utf8"));
  if (!target.startsWith(TARGET_PREFIX) || operation === undefined || !json.ok) {
    const message = `${target || "A call without X-Amz-Target"} is not answered here.`;
    return replyFailure(response, refuse("UnknownOperationException", message).error);
  }
  const origin = `http://${request.headers.host ?? LOOPBACK}`;
  const result = await operation({ ...context, origin, signal }, json.value);
  return result.ok ? reply(response, 200, result.value) : replyFailure(response, result.error);
};

/**
 * An SQS endpoint for the unchanged AWS SDK (JSON protocol 1.0) that keeps its queues through
 * `kill -9`. Not simulated: signatures and policies, in-flight quotas, `ReceiveRequestAttemptId`,
 * the wait before a deleted queue's name may be used again, and SQS's own rare duplicates.
 */
export const startSqsServer = async (options: SqsServerOptions = {}): Promise<SqsServer> => {
  const database = openDatabase(options.file ?? ":memory:", sqsSchema);
  const stopping = new AbortController();
  const context: SqsContext = {
    database,
    arrivals: createArrivals(),
    now: options.now ?? (() => Date.now()),
    region: options.region ?? "eu-central-1",
    keepsExpired: options.keepsExpired ?? false,
    stopped: stopping.signal,
  };
  const server = createServer((request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      if (response.destroyed || response.headersSent) return;
      reply(response, 500, { __type: "InternalFailure", message: String(error) });
    });
  });
  const port = await listen(
    server,
    options.preferredPort === undefined ? {} : { preferredPort: options.preferredPort },
  );
  for (const task of listRunningMoveTasks(database)) void runMoveTask(context, task.id);
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    port,
    waiting: () => countByQueue(database, context.now()),
    lookAgain: context.arrivals.announceAll,
    stop: async () => {
      stopping.abort();
      await closeServer(server);
      database.close();
    },
  };
};
