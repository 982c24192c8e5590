import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@waymark/testing/dynamodb";
import { copySeededData } from "./seeded-data.ts";
import { type CloudOptions, type CloudProcess, spawnCloud } from "./spawn-cloud.ts";

export type OpenCloud = CloudProcess & {
  readonly data: string;
  /** Ends the program in order and removes its data. */
  readonly close: () => Promise<void>;
};

/** A whole local cloud with a data folder and a port of its own. */
export const openCloud = async (
  options: Pick<CloudOptions, "world" | "flags"> = {},
): Promise<OpenCloud> => {
  const data = await mkdtemp(join(tmpdir(), "waymark-cloud-"));
  if (options.world === "small") await copySeededData(data);
  const cloud = await spawnCloud({ ...options, data, port: await findFreePort() });
  return {
    ...cloud,
    data,
    close: async () => {
      cloud.kill("SIGTERM");
      await cloud.ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};
