import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createTable } from "@waymark/db/create-table";
import { addMinutes, Instant } from "@waymark/domain/time";
import { startDynamoDbLocal } from "@waymark/testing/dynamodb";
import { availableParallelism, cpus, loadavg } from "node:os";
import type { Attempt, Tried } from "./attempt.ts";
import { measure, type Measured } from "./measure.ts";
import { naiveBooking } from "./naive.ts";
import { openProduct } from "./product.ts";

const isShort = process.argv.includes("--short");
const count = isShort ? 60 : 400;
const lanes = 16;
const mentors = 50;
const first = Instant.parse("2026-03-03T00:00:00.000Z");

const print = (line = ""): void => {
  process.stdout.write(`${line}\n`);
};

let number = 0;
const attemptsOf = (make: (index: number) => Omit<Attempt, "number">): readonly Attempt[] =>
  Array.from({ length: count }, (_, index) => {
    number += 1;
    return { number, ...make(index) };
  });

/** Each kind of crowd; every start is asked for on a mentor that nobody asked before. */
const crowds = {
  "one mentor, a start for each": () =>
    attemptsOf((index) => ({ mentor: 1, start: addMinutes(first, index * 30) })),
  "one mentor, one start for all": () => attemptsOf(() => ({ mentor: 2, start: first })),
  [`${mentors} mentors, a start for each`]: () =>
    attemptsOf((index) => ({
      mentor: 3 + (index % mentors),
      start: addMinutes(first, Math.floor(index / mentors) * 30),
    })),
};

const describe = (name: string, { perSecond, ms, booked, double }: Measured): void => {
  print(
    `  ${name.padEnd(26)} ${perSecond.toFixed(0).padStart(5)} attempts/s   p50 ${ms.p50.toFixed(0)} ms   p99 ${ms.p99.toFixed(0)} ms   ${booked} booked, ${double} of them double`,
  );
};

print(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}`,
);
print(`load average before: ${loadavg()[0]?.toFixed(1)}`);
print(`DynamoDB Local, ${count} attempts with ${lanes} at once: ratios, never a product's latency`);

const server = await startDynamoDbLocal({ heapMegabytes: 512 });
try {
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const tableName = "bench";
  await createTable(client, tableName, { isStreamed: false });
  const ways: Readonly<Record<string, (attempt: Attempt) => Promise<Tried>>> = {
    product: await openProduct(client, tableName, mentors + 2),
    "check, then insert": naiveBooking(client, tableName),
  };
  for (const [crowd, attempts] of Object.entries(crowds)) {
    print(`\n${crowd}`);
    const rates: number[] = [];
    for (const [name, book] of Object.entries(ways)) {
      const measured = await measure(attempts(), lanes, book);
      describe(name, measured);
      rates.push(measured.perSecond);
    }
    const [ours = Number.NaN, naive = Number.NaN] = rates;
    print(`  ratio ${(ours / naive).toFixed(2)}`);
  }
} finally {
  await server.stop();
}
print(`\nload average after: ${loadavg()[0]?.toFixed(1)}`);
