import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findJarFolder } from "./find-jar.ts";
import { findFreePort } from "./free-port.ts";
import { spawnWatched, type WatchedProcess } from "./spawn-watched.ts";

export type DynamoDbLocalOptions = {
  /** Folder that keeps the data; without it everything is in memory and gone after `stop`. */
  readonly dataFolder?: string;
  /** Left out: a free one is chosen. The jar listens on every interface, hence no fixed default. */
  readonly port?: number;
  /** False: each access key id has a database of its own, in a file of its name. */
  readonly isShared?: boolean;
  /** Java's heap limit. */
  readonly heapMegabytes?: number;
};

export type DynamoDbLocal = {
  readonly endpoint: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

const READY_WITHIN_MS = 30_000;
const START_ATTEMPTS = 3;

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    await (await fetch(endpoint)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
};

const waitUntilReady = async (
  endpoint: string,
  server: WatchedProcess,
): Promise<"ready" | "ended"> => {
  const deadlineMs = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadlineMs) {
    if (server.hasEnded()) return "ended";
    if (await answers(endpoint)) return server.hasEnded() ? "ended" : "ready";
    await sleep(25);
  }
  await server.stop();
  return "ended";
};

const javaArguments = (
  jarFolder: string,
  port: number,
  scratchFolder: string,
  options: DynamoDbLocalOptions,
): string[] => [
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  `-Xmx${options.heapMegabytes ?? 256}m`,
  // Each start unpacks its own copy of SQLite there; so does the JVM with its counters, unless told.
  `-Djava.io.tmpdir=${scratchFolder}`,
  "-XX:-UsePerfData",
  `-Djava.library.path=${join(jarFolder, "DynamoDBLocal_lib")}`,
  "-jar",
  join(jarFolder, "DynamoDBLocal.jar"),
  ...(options.isShared === false ? [] : ["-sharedDb"]),
  "-disableTelemetry",
  ...(options.dataFolder === undefined ? ["-inMemory"] : ["-dbPath", options.dataFolder]),
  "-port",
  String(port),
];

/**
 * Starts AWS's DynamoDB Local (Java 17 or newer on the path) and resolves when it answers. It dies
 * with this process, however that ends; an abrupt end loses nothing that was acknowledged. Use
 * access key ids of letters and digits only. Throws when Java does not start, with what it said.
 */
export const startDynamoDbLocal = async (
  options: DynamoDbLocalOptions = {},
): Promise<DynamoDbLocal> => {
  const jarFolder = findJarFolder();
  if (options.dataFolder !== undefined) mkdirSync(options.dataFolder, { recursive: true });
  let output = "";
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    const endpoint = `http://127.0.0.1:${port}`;
    const scratchFolder = mkdtempSync(join(tmpdir(), "waymark-java-"));
    const args = javaArguments(jarFolder, port, scratchFolder, options);
    const server = spawnWatched("java", args, scratchFolder);
    if ((await waitUntilReady(endpoint, server)) === "ready") {
      return { endpoint, port, stop: server.stop };
    }
    ({ output } = await server.ended);
  }
  throw new Error(`DynamoDB Local did not start: ${output}`);
};
