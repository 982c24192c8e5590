import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { closeReportMonths, showSponsorReport } from "@waymark/application/sponsor-report";
import { systemIds } from "@waymark/application/system";
import type { Write } from "@waymark/application/ports";
import { createTable } from "@waymark/db/create-table";
import { makeDb } from "@waymark/db/make-db";
import { catalogue } from "@waymark/messaging/catalogue";
import { addDays, Instant } from "@waymark/domain/time";
import {
  buildCohort,
  buildMember,
  buildOrganisation,
  buildProgramme,
  numberedId,
} from "@waymark/testing/build";
import { startDynamoDbLocal } from "@waymark/testing/dynamodb";
import { SponsorReportJob } from "@waymark/contracts/job";
import { availableParallelism, cpus, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { sessionsOfPair, writesOfPair } from "./pair.ts";

/**
 * `npm run bench:report` closes the first month of a cohort of 2,000 pairs, and then half a year of it,
 * as the job does, and reads the page. Exits 1 when the job takes a quarter of its time limit or longer.
 */
const pairs = process.argv.includes("--short") ? 200 : 2_000;
const limitSeconds = catalogue["sponsor-report"].handlerTimeoutSeconds;
const pageTargetSeconds = 1;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const timed = async <Value>(what: string, work: () => Promise<Value>): Promise<[Value, number]> => {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const value = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  print(
    `${what.padEnd(40)}${seconds.toFixed(2)} s, of them ${((user + system) / 1e6).toFixed(2)} s this process's`,
  );
  return [value, seconds];
};

print(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}, ` +
    `load average before the run ${loadavg()[0]?.toFixed(2)}`,
);
const server = await startDynamoDbLocal({ heapMegabytes: 1024 });
try {
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  await createTable(client, "bench", { isStreamed: false });
  const start = Instant.parse("2026-02-10T09:00:00.000Z");
  let now = addDays(start, 20);
  const clock = { now: () => now };
  const db = makeDb(client, "bench", { clock, ids: systemIds, random: Math.random, sleep });
  const viewer = buildMember(1);
  const cohort = buildCohort(1, {
    status: "running",
    startsOn: "2026-02-01",
    endsOn: "2026-08-01",
    createdAt: start,
    since: start,
  });
  const put = async (writes: readonly Write[]): Promise<void> => {
    for (let at = 0; at < writes.length; at += 95) {
      const committed = await db.commit(writes.slice(at, at + 95), []);
      if (!committed.ok) throw new Error(committed.error.code);
    }
  };
  await put([
    ...db.organisations.insert(buildOrganisation(1)),
    db.members.insert(viewer),
    db.programmes.insert(buildProgramme(1)),
    db.cohorts.insert(cohort),
  ]);
  await timed(`${pairs} pairs of ${sessionsOfPair} sessions written down`, async () => {
    for (let number = 1; number <= pairs; number += 1) {
      await put(writesOfPair(db, systemIds, cohort, number, start));
    }
  });
  const deps = { ...db, clock, ids: systemIds };
  const job = SponsorReportJob.parse({
    v: 1,
    eventId: numberedId("event", 1),
    cohortId: cohort.id,
  });
  const close = async () => {
    const outcome = await closeReportMonths(deps)(job);
    if (outcome.outcome !== "done") throw new Error(JSON.stringify(outcome));
  };
  now = Instant.parse("2026-03-02T06:00:00.000Z");
  const [, monthSeconds] = await timed("job: the first month", close);
  now = Instant.parse("2026-08-02T06:00:00.000Z");
  const [, lateSeconds] = await timed("job: five months at once", close);
  const [view, pageSeconds] = await timed("page of the report", () =>
    showSponsorReport(deps)(viewer, { organisationId: cohort.organisationId }),
  );
  if (!view.ok) throw new Error(view.error.code);
  const snapshots = await db.reportSnapshots.ofCohort(cohort.id);
  const bytes = Buffer.byteLength(JSON.stringify(snapshots.at(-1)));
  print(
    `${view.value.months.length} months, ${snapshots.at(-1)?.figures.length} blocks of people in ${Math.round(bytes / 1000)} KB of JSON; the job may take ${limitSeconds} s`,
  );
  const isMissed =
    Math.max(monthSeconds, lateSeconds) > limitSeconds / 4 || pageSeconds > pageTargetSeconds;
  if (isMissed) {
    print(
      `MISSED: the job took more than a quarter of ${limitSeconds} s, or the page more than ${pageTargetSeconds} s`,
    );
    process.exitCode = 1;
  }
} finally {
  await server.stop();
}
print(`load average after the run ${loadavg()[0]?.toFixed(2)}`);
