import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { closeServer, createShutdown, listen } from "../src/process/index.ts";
import { spawnScript } from "./support/spawn-script.ts";
import { patience } from "./support/patience.ts";

const startServer = async (preferredPort?: number) => {
  const server = createServer((_, response) => response.end("here"));
  onTestFinished(() => closeServer(server));
  return listen(server, preferredPort === undefined ? {} : { preferredPort });
};

test("a wished port is taken when it is free, and another one when it is not", async () => {
  const free = await startServer();
  const other = await startServer(free);
  expect(other).not.toBe(free);
  for (const port of [free, other]) {
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("here");
  }
});

test("closing a server ends a request that it would never answer", async () => {
  const server = createServer(() => undefined);
  const port = await listen(server);
  const call = fetch(`http://127.0.0.1:${port}`);
  await expect
    .poll(() => new Promise((done) => server.getConnections((_, n) => done(n))), patience)
    .toBe(1);
  await closeServer(server);
  await expect(call).rejects.toThrow("fetch failed");
});

test("parts stop once, in the reverse order of their start, whatever fails", async () => {
  const stopped: string[] = [];
  const lines: string[] = [];
  const shutdown = createShutdown((line) => lines.push(line));
  for (const name of ["database", "queues", "site"]) {
    shutdown.add(name, async () => {
      stopped.push(name);
      if (name === "queues") throw new Error("stuck");
    });
  }
  const [first, second] = await Promise.all([shutdown.run(), shutdown.run()]);
  expect(stopped).toEqual(["site", "queues", "database"]);
  expect(first).toEqual(["queues"]);
  expect(second).toBe(first);
  expect(lines.join()).toContain("queues did not stop cleanly");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends the process in order", async (signal) => {
  const script = spawnScript("stop-in-order.ts");
  expect(await script.nextLine()).toBe("ready");
  script.kill(signal);
  expect(await script.nextLine()).toBe("stopped");
  expect(await script.ended).toEqual({ code: 0, signal: null });
});

test("a second Ctrl-C does not wait for a part that hangs", async () => {
  const script = spawnScript("stop-in-order.ts", ["hang"]);
  expect(await script.nextLine()).toBe("ready");
  script.kill("SIGINT");
  expect(await script.nextLine()).toBe("stopping");
  script.kill("SIGINT");
  expect(await script.ended).toEqual({ code: 130, signal: null });
});
