import { startDynamoDbLocal } from "@waymark/testing/dynamodb";
import { parseArgs } from "node:util";
import { conditionsOf } from "./harness/mutation.ts";
import { runModel } from "./harness/run-model.ts";

const { values } = parseArgs({
  options: {
    operations: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
  },
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const server = await startDynamoDbLocal({ heapMegabytes: 512 });
const conditions = new Map<string, number>();
const startedMs = performance.now();
const run = await runModel({
  endpoint: server.endpoint,
  seed: Number(values.seed),
  operations: Number(values.operations),
  build: {
    mutation: null,
    watch: (writes) => {
      for (const [name, parts] of conditionsOf(writes)) conditions.set(name, parts);
    },
  },
});
for (const [end, count] of [...run.ends].toSorted()) print(`${String(count).padStart(6)}  ${end}`);
print(JSON.stringify([...conditions].toSorted()));
print(
  `${run.operations} operations in ${run.batches} batches, ${Math.round((performance.now() - startedMs) / 1000)} s`,
);
if (run.red !== null) {
  print(`RED: ${run.red}`);
  process.exitCode = 1;
}
await server.stop();
