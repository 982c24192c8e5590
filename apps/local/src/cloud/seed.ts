import { existsSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { systemClock, systemIds } from "@waymark/application/system";
import { accountWrites } from "@waymark/db/auth";
import { makeDb } from "@waymark/db/make-db";
import { table } from "@waymark/db/table";
import { openTable } from "@waymark/db/table-access";
import {
  demoManager,
  demoMentee,
  demoMentor,
  demoOperator,
  demoOwner,
  demoSponsor,
  makeWorld,
  seedWorld,
  type WorldName,
} from "@waymark/testing/world";

import type { DataFolder } from "./data-folder.ts";

export type SeededPerson = { readonly role: string; readonly emailAddress: string };

/**
 * Fills the table with an invented world, unless that was done before: people may have changed it
 * since. One that was interrupted is completed.
 *
 * @returns one person to sign in as for each role
 */
export const seedOnce = async (
  dynamodb: DynamoDBClient,
  world: WorldName,
  data: DataFolder,
): Promise<readonly SeededPerson[]> => {
  const marker = data.path(`seeded-${world}`);
  if (!existsSync(marker)) {
    const db = makeDb(dynamodb, table.name, {
      clock: systemClock,
      ids: systemIds,
      random: Math.random,
      sleep,
    });
    const accounts = accountWrites(openTable(dynamodb, table.name));
    const target = { ...db, accountWrites: accounts };
    await seedWorld(target, makeWorld(world), systemClock.now());
    writeFileSync(marker, "");
  }
  return [
    { role: "mentee", emailAddress: demoMentee.emailAddress },
    { role: "mentor", emailAddress: demoMentor.person.emailAddress },
    { role: "operator", emailAddress: demoOperator.emailAddress },
    { role: "organisation's owner", emailAddress: demoOwner.emailAddress },
    { role: "programme manager", emailAddress: demoManager.emailAddress },
    { role: "sponsor", emailAddress: demoSponsor.emailAddress },
  ];
};
