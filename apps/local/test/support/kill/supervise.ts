import { setTimeout as sleep } from "node:timers/promises";
import { type CloudOptions, type CloudProcess, spawnCloud } from "../cloud/spawn-cloud.ts";

export type Supervised = {
  /** How often the program died. */
  readonly deaths: () => number;
  /** Does something with the running program, again after the next start when it died meanwhile. */
  readonly persist: <Value>(act: (cloud: CloudProcess) => Promise<Value>) => Promise<Value>;
  readonly stop: () => Promise<void>;
};

/** A broken connection is seen before the end of the process that broke it. */
const deathShowsWithinMs = 5_000;

/** Keeps a local cloud running on the same data and port, whatever kills it. */
export const supervise = async (options: CloudOptions): Promise<Supervised> => {
  let deaths = 0;
  let cloud = await spawnCloud(options);

  const hasDied = (running: CloudProcess): Promise<boolean> =>
    Promise.race([running.ended.then(() => true), sleep(deathShowsWithinMs, false)]);

  const persist: Supervised["persist"] = async (act) => {
    for (;;) {
      try {
        return await act(cloud);
      } catch (error) {
        if (!(await hasDied(cloud))) throw error;
        deaths += 1;
        cloud = await spawnCloud(options);
      }
    }
  };

  return {
    deaths: () => deaths,
    persist,
    stop: async () => {
      cloud.kill("SIGTERM");
      await cloud.ended;
    },
  };
};
