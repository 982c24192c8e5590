import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { systemClock, systemIds } from "@waymark/application/system";
import { accountWrites } from "@waymark/db/auth";
import { createTable } from "@waymark/db/create-table";
import { makeDb } from "@waymark/db/make-db";
import { openTable } from "@waymark/db/table-access";
import { makeWorld, seedWorld, worldSizes } from "@waymark/testing/world";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { env } from "./env.ts";

const WorldName = z.enum(["small", "large"] satisfies readonly (keyof typeof worldSizes)[]);

/**
 * Sows an invented world into the local cloud's table, which is made when it is not there.
 *
 * @returns what was new, as a line for the operator
 * @throws for an unknown world, and without an endpoint: invented people do not belong on AWS
 */
export const seed = async (world: string): Promise<string> => {
  const name = WorldName.safeParse(world);
  if (!name.success) throw new Error(`there is no world "${world}": small or large`);
  if (env.AWS_ENDPOINT_URL_DYNAMODB === undefined) {
    throw new Error("seed: set AWS_ENDPOINT_URL_DYNAMODB to the local cloud's DynamoDB");
  }
  const client = new DynamoDBClient({});
  await createTable(client, env.TABLE_NAME);
  const db = makeDb(client, env.TABLE_NAME, {
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    sleep,
  });
  const accounts = accountWrites(openTable(client, env.TABLE_NAME));
  const target = { ...db, accountWrites: accounts };
  const report = await seedWorld(target, makeWorld(name.data), systemClock.now());
  client.destroy();
  return `seed: ${report.people} people and ${report.requests} requests were new`;
};
