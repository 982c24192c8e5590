import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type CloudEnd = { readonly code: number | null; readonly signal: string | null };

/** The whole program in a process of its own, as `npm start` runs it. */
export type CloudProcess = {
  readonly pid: number;
  readonly origin: string;
  /** The stand-ins themselves; calls of tests pass by the fault proxies. */
  readonly servers: { readonly dynamodb: string; readonly sqs: string; readonly s3: string };
  /** From the start of the process until it said that it is ready. */
  readonly readyMs: number;
  readonly kill: (signal: "SIGKILL" | "SIGTERM" | "SIGINT") => void;
  readonly ended: Promise<CloudEnd>;
};

export type CloudOptions = {
  readonly data: string;
  readonly port: number;
  readonly world?: "none" | "small";
  readonly flags?: readonly string[];
};

const main = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));
const keptLines = 60;

const addressAfter = (text: string, label: string): string => {
  const address = new RegExp(`^ {2}${label} +(http://[^/\\s]+)`, "m").exec(text)?.[1];
  if (address === undefined) throw new Error(`the program did not say where ${label} is:\n${text}`);
  return address;
};

/** Resolves when the program says that it is ready; throws with its last words when it ends before. */
export const spawnCloud = async (options: CloudOptions): Promise<CloudProcess> => {
  const { data, port, world = "none", flags = [] } = options;
  const startedMs = performance.now();
  const child = spawn(
    process.execPath,
    [main, "--data", data, "--port", String(port), "--world", world, ...flags],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error("the program did not start");
  const lines: string[] = [];
  const ready = Promise.withResolvers<string>();
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    if (line.includes("Ctrl-C ends it")) ready.resolve(lines.join("\n"));
  };
  createInterface(child.stdout).on("line", keep);
  createInterface(child.stderr).on("line", keep);
  const ended = new Promise<CloudEnd>((resolve) => {
    child.once("close", (code, signal) => {
      ready.reject(new Error(`the program ended before it was ready:\n${lines.join("\n")}`));
      resolve({ code, signal });
    });
  });
  const said = await ready.promise;
  return {
    pid,
    origin: addressAfter(said, "Search"),
    servers: {
      dynamodb: addressAfter(said, "Database"),
      sqs: addressAfter(said, "Queues"),
      s3: addressAfter(said, "Objects"),
    },
    readyMs: performance.now() - startedMs,
    kill: (signal) => {
      child.kill(signal);
    },
    ended,
  };
};
