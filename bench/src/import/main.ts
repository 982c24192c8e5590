import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { importPeople } from "@waymark/application/cohort";
import { systemClock, systemIds } from "@waymark/application/system";
import { ImportPeopleInput, type ImportOutcome } from "@waymark/contracts/cohort";
import { createTable } from "@waymark/db/create-table";
import { makeDb } from "@waymark/db/make-db";
import { importBatchMax } from "@waymark/domain/enrolment";
import { readPeople } from "@waymark/domain/people-file";
import { decode, readRows } from "@waymark/spreadsheet/read";
import {
  buildCohort,
  buildMember,
  buildOrganisation,
  buildProgramme,
} from "@waymark/testing/build";
import { startDynamoDbLocal } from "@waymark/testing/dynamodb";
import { randomUUID } from "node:crypto";
import { availableParallelism, cpus, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFile } from "./make-file.ts";

/**
 * `npm run bench:import` reads a file of 10,000 people, brings it in and brings it in again. Exits 1
 * where reading and checking it takes longer than five seconds, or a second time changes anything.
 */
const targetSeconds = 5;
const people = process.argv.includes("--short") ? 2_000 : 10_000;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const timed = async <Value>(work: () => Promise<Value> | Value): Promise<[Value, number]> => {
  const started = performance.now();
  const value = await work();
  return [value, (performance.now() - started) / 1000];
};

print(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}, ` +
    `load average before the run ${loadavg()[0]?.toFixed(2)}`,
);
const bytes = makeFile(people);
const [file, readSeconds] = await timed(() =>
  readPeople(readRows(decode(bytes)), { shape: "pairs" }),
);
if (!file.ok) throw new Error(file.error);
const entries = file.value.people.map(({ entry }) => entry);
print(
  `${(bytes.length / 1e6).toFixed(1)} MB, ${people} rows: read and checked in ${readSeconds.toFixed(2)} s, ` +
    `${entries.length} people, ${file.value.issues.length} faults`,
);

const server = await startDynamoDbLocal({ heapMegabytes: 512 });
try {
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  await createTable(client, "bench", { isStreamed: false });
  const clock = systemClock;
  const db = makeDb(client, "bench", { clock, ids: systemIds, random: Math.random, sleep });
  const manager = buildMember(1);
  const cohort = buildCohort(1, { status: "draft" });
  const seeded = await db.commit(
    [
      ...db.organisations.insert(buildOrganisation(1)),
      db.members.insert(manager),
      db.programmes.insert(buildProgramme(1)),
      db.cohorts.insert(cohort),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
  const bringIn = async (isDryRun: boolean): Promise<string> => {
    const counts = new Map<ImportOutcome, number>();
    for (let at = 0; at < entries.length; at += importBatchMax) {
      const input = ImportPeopleInput.parse({
        requestKey: randomUUID(),
        cohortId: cohort.id,
        isDryRun,
        entries: entries.slice(at, at + importBatchMax),
      });
      const outcome = await importPeople({ ...db, clock, ids: systemIds })(manager, input);
      if (!outcome.ok) throw new Error(outcome.error.code);
      for (const one of outcome.value.outcomes) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  };
  const [dry, drySeconds] = await timed(() => bringIn(true));
  print(`dry run on DynamoDB Local   ${drySeconds.toFixed(2)} s   ${dry}`);
  const [first, firstSeconds] = await timed(() => bringIn(false));
  print(`brought in                  ${firstSeconds.toFixed(2)} s   ${first}`);
  const [second, secondSeconds] = await timed(() => bringIn(false));
  print(`brought in again            ${secondSeconds.toFixed(2)} s   ${second}`);
  const isMissed = readSeconds > targetSeconds || second !== `${entries.length} unchanged`;
  if (isMissed) {
    print(
      `MISSED: reading took longer than ${targetSeconds} s, or a second time changed something`,
    );
    process.exitCode = 1;
  }
} finally {
  await server.stop();
}
print(`load average after the run ${loadavg()[0]?.toFixed(2)}`);
