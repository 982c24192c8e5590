import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { importPeople, listPeople } from "@waymark/application/cohort";
import { systemClock, systemIds } from "@waymark/application/system";
import { ImportPeopleInput, type ImportOutcome } from "@waymark/contracts/cohort";
import { createTable } from "@waymark/db/create-table";
import { makeDb } from "@waymark/db/make-db";
import type { EnrolmentEntry } from "@waymark/domain/enrolment";
import { inBatches, readPeople } from "@waymark/domain/people-file";
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
 * `npm run bench:import` reads a file of 10,000 people, brings it in, brings it in again, brings it in
 * with one column changed, and reads the list. Everything runs one after another as in a browser, from
 * the parsed input of a request to the stored rows, without HTTP. Exits 1 where one of these takes longer
 * than five seconds, where somebody is missing or there twice, or where a second time changes anything.
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
  const deps = { ...db, clock, ids: systemIds };
  const bringIn = async (rows: readonly EnrolmentEntry[], isDryRun = false): Promise<string> => {
    const counts = new Map<ImportOutcome, number>();
    const batches = inBatches(
      rows.map((entry) => ({
        id: systemIds.derivedEnrolmentId(cohort.id, entry.side, entry.emailAddress),
        entry,
      })),
    );
    for (const batch of batches) {
      const input = ImportPeopleInput.parse({
        requestKey: randomUUID(),
        cohortId: cohort.id,
        isDryRun,
        entries: [...batch],
      });
      const outcome = await importPeople(deps)(manager, input);
      if (!outcome.ok) throw new Error(outcome.error.code);
      for (const one of outcome.value.outcomes) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    const told = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
    return `${told}; ${batches.length} requests`;
  };
  const listAll = async (): Promise<ReadonlyMap<string, string>> => {
    const listed: [string, string][] = [];
    let cursor: string | undefined;
    do {
      const page = await listPeople(deps)(manager, { cohortId: cohort.id, cursor });
      if (!page.ok) throw new Error(page.error.code);
      listed.push(
        ...page.value.people.map(({ emailAddress, location = "" }): [string, string] => [
          emailAddress,
          location,
        ]),
      );
      cursor = page.value.nextCursor;
    } while (cursor !== undefined);
    if (new Set(listed.map(([address]) => address)).size !== listed.length) {
      throw new Error("somebody stands in the list twice");
    }
    return new Map(listed);
  };
  let slowestSeconds = readSeconds;
  const measured = async <Value>(
    what: string,
    work: () => Promise<Value>,
    tell: (value: Value) => string = String,
  ): Promise<Value> => {
    const [value, seconds] = await timed(work);
    slowestSeconds = Math.max(slowestSeconds, seconds);
    print(`${what.padEnd(34)}${seconds.toFixed(2)} s   ${tell(value)}`);
    return value;
  };
  const counted = async (): Promise<number> =>
    Object.values(await db.enrolmentTallies.get(cohort.id)).reduce(
      (sum, count) => sum + (count ?? 0),
      0,
    );

  await measured("dry run", () => bringIn(entries, true));
  const first = await measured("brought in", () => bringIn(entries));
  await measured(
    "first page of the list",
    () => listPeople(deps)(manager, { cohortId: cohort.id }),
    () => "",
  );
  await measured("numbers of the cohort", counted);
  const listed = await measured(
    "whole list, page by page",
    listAll,
    ({ size }) => `${size} people`,
  );
  const second = await measured("brought in again", () => bringIn(entries));
  const moved = entries.map((entry) => ({ ...entry, location: "Trondheim" }));
  const changed = await measured("brought in with a column changed", () => bringIn(moved));
  const relisted = await listAll();

  const count = entries.length;
  const faults = [
    ...(slowestSeconds > targetSeconds ? [`something took longer than ${targetSeconds} s`] : []),
    ...(first.startsWith(`${count} added;`) ? [] : ["the first time did not add everybody"]),
    ...(second.startsWith(`${count} unchanged;`) ? [] : ["a second time changed something"]),
    ...(changed.startsWith(`${count} updated;`)
      ? []
      : ["a changed column did not change everybody"]),
    ...(listed.size === count && (await counted()) === count ? [] : ["the list is not whole"]),
    ...(relisted.size === count && [...relisted.values()].every((where) => where === "Trondheim")
      ? []
      : ["the list does not show the change"]),
  ];
  for (const fault of faults) print(`MISSED: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await server.stop();
}
print(`load average after the run ${loadavg()[0]?.toFixed(2)}`);
