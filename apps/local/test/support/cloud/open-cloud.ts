import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, type SharedDynamoDb } from "@waymark/testing/dynamodb";
import { inject } from "vitest";
import { copySeededData } from "./seeded-data.ts";
import { type CloudOptions, type CloudProcess, spawnCloud } from "./spawn-cloud.ts";

export type OpenCloud = CloudProcess & {
  readonly data: string;
  /** Ends the program in order and removes its data. */
  readonly close: () => Promise<void>;
};

/** The address of the run's DynamoDB Local that leads to the database in this data folder. */
const openDatabase = async (data: string): Promise<string> => {
  const server: SharedDynamoDb["databaseServer"] = inject("databaseServer");
  const file = join(data, "dynamodb", "shared-local-instance.db");
  await mkdir(join(data, "dynamodb"), { recursive: true });
  const answer = await fetch(server, { method: "POST", body: file });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
};

/** A whole local cloud with a data folder and a port of its own; Java is the run's. */
export const openCloud = async (
  options: Pick<CloudOptions, "world" | "flags"> = {},
): Promise<OpenCloud> => {
  const data = await mkdtemp(join(tmpdir(), "waymark-cloud-"));
  if (options.world === "small") await copySeededData(data);
  const flags = [...(options.flags ?? []), "--database", await openDatabase(data)];
  const cloud = await spawnCloud({ ...options, flags, data, port: await findFreePort() });
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
