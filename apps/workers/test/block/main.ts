import { parseArgs } from "node:util";
import { startDynamoDbLocal } from "@waymark/testing/dynamodb";
import { runBlocks } from "./run.ts";

const { values } = parseArgs({
  options: {
    operations: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    /** Takes the guard out of every transaction: the run has to turn red. */
    "without-guard": { type: "boolean", default: false },
  },
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const server = await startDynamoDbLocal({ heapMegabytes: 768 });
try {
  const startedMs = performance.now();
  const seed = Number(values.seed);
  const withoutGuard = values["without-guard"];
  const run = await runBlocks({
    endpoint: server.endpoint,
    seed,
    withoutGuard,
    operations: Number(values.operations),
    onProgress: (operations) => print(`${operations} operations`),
  });
  for (const [end, count] of [...run.ends].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    print(`${String(count).padStart(7)}  ${end}`);
  }
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  const { operations, contacts, mails, blocks, red } = run;
  print(`${operations} operations of 200 people, seed ${seed}, ${seconds} s`);
  print(`${contacts} contacts, ${mails} mails, ${blocks} blocks`);
  print(red === null ? "green: no contact crossed a block" : `RED: ${red}`);
  process.exitCode = (red === null) === withoutGuard ? 1 : 0;
} finally {
  await server.stop();
}
