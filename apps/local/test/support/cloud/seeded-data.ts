import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "@waymark/testing/dynamodb";
import { connectQueues } from "./connect-queues.ts";
import { connectTable } from "./connect-table.ts";
import { readWaiting } from "./read-waiting.ts";
import { spawnCloud } from "./spawn-cloud.ts";
import { waitFor } from "./wait-for.ts";

const lookEveryMs = 100;

/** Starts the program with the small world, and ends it when nothing is left to do. */
const make = async (data: string): Promise<void> => {
  await rm(data, { recursive: true, force: true });
  const cloud = await spawnCloud({ data, port: await findFreePort(), world: "small" });
  const db = connectTable(cloud.servers);
  const queues = connectQueues(cloud.servers);
  await waitFor("the end of all that the seed leads to", async () => {
    const { outbox } = await readWaiting(db.client);
    const { visible, hidden } = await queues.count();
    return outbox + visible + hidden === 0 ? true : undefined;
  });
  db.client.destroy();
  queues.close();
  cloud.kill("SIGTERM");
  await cloud.ended;
  // A process with the id of that one may be alive when a copy is opened.
  await rm(join(data, "in-use-by"));
};

const isMine = (claim: string): Promise<boolean> =>
  mkdir(claim).then(
    () => true,
    () => false,
  );

/**
 * Fills a data folder with the small world, as if the program had been started there before. The
 * first caller of a run seeds one, in whatever process it is, and the others wait for it: a copy takes
 * a hundredth of the time.
 */
export const copySeededData = async (to: string): Promise<void> => {
  // The folder for temporary files belongs to the run.
  const data = join(tmpdir(), "small-world");
  const done = `${data}.done`;
  const claim = `${data}.claim`;
  while (!existsSync(done)) {
    if (!(await isMine(claim))) {
      await sleep(lookEveryMs);
      continue;
    }
    try {
      if (!existsSync(done)) await make(data);
      await writeFile(done, "");
    } finally {
      await rm(claim, { recursive: true });
    }
  }
  await cp(data, to, { recursive: true });
};
