import { Agent, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { abortOnClose, readBody } from "../http/index.ts";
import { closeServer, listen, LOOPBACK } from "../process/index.ts";
import type { Fault, FaultPlan } from "./fault-plan.ts";
import { forward } from "./forward.ts";
import { operationName } from "./operation-name.ts";
import { bringsSomething, polls } from "./poll.ts";
import { throttlingReply } from "./throttling-reply.ts";

export type FaultProxyOptions = {
  /** The endpoint of the stand-in behind. */
  readonly upstream: string;
  readonly plan: FaultPlan;
};

export type FaultProxy = {
  readonly endpoint: string;
  readonly port: number;
  /**
   * The operations in the order in which they came, those that met a fault among them. A poll is
   * one when it brings something: how often nothing is there is a matter of luck.
   */
  readonly calls: () => readonly string[];
  /** Follows another plan from now on, and counts from here. */
  readonly follow: (plan: FaultPlan) => void;
  readonly stop: () => Promise<void>;
};

const MAX_REQUEST_BYTES = 64_000_000;

const killThisProcess = (): Promise<never> => {
  process.kill(process.pid, "SIGKILL");
  // The signal is delivered when it pleases the kernel: nothing may go on until then.
  return new Promise(() => undefined);
};

/**
 * Stands in front of a server and lets things go wrong by plan, at the borders where a crash or a
 * lost answer hurts most. It runs inside the process under test, since it is that one which it kills.
 */
export const startFaultProxy = async ({
  upstream,
  plan,
}: FaultProxyOptions): Promise<FaultProxy> => {
  let current = plan;
  let calls: string[] = [];
  const agent = new Agent({ keepAlive: true });

  const meet = (operation: string): Fault | undefined => {
    calls.push(operation);
    const nth = calls.filter((call) => call === operation).length;
    return current.find((entry) => entry.operation === operation && entry.nth === nth);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const signal = abortOnClose(response);
    const body = await readBody(request, MAX_REQUEST_BYTES);
    if (body === "too-large") {
      response.writeHead(413).end();
      return;
    }
    const operation = operationName(request);
    const isPoll = polls.includes(operation);
    let fault = isPoll ? undefined : meet(operation);
    if (fault?.act === "kill-before") await killThisProcess();
    if (fault?.act === "delay") await sleep(fault.ms);
    if (fault?.act === "throttle") {
      const throttled = throttlingReply(request);
      response.writeHead(throttled.status, throttled.headers).end(throttled.body);
      return;
    }
    const { method = "GET", url: path = "/", headers } = request;
    const reply = await forward({ upstream, agent, method, path, headers, body, signal });
    if (isPoll && bringsSomething(reply.body)) fault = meet(operation);
    if (fault?.act === "kill-after") await killThisProcess();
    if (fault?.act === "drop-reply") {
      response.destroy();
      return;
    }
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };

  const server = createServer((request, response) => {
    // A server that is gone shows as what it is to the caller: a broken connection.
    handle(request, response).catch(() => response.destroy());
  });
  const port = await listen(server);
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    port,
    calls: () => calls,
    follow: (next) => {
      current = next;
      calls = [];
    },
    stop: async () => {
      await closeServer(server);
      agent.destroy();
    },
  };
};
