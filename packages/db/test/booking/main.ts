import { startDynamoDbLocal } from "@waymark/testing/dynamodb";
import { parseArgs } from "node:util";
import { printMutations } from "./conditions/print-mutations.ts";
import { runModel } from "./harness/run-model.ts";

const { values } = parseArgs({
  options: {
    operations: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    mutations: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const runOperations = async (endpoint: string): Promise<boolean> => {
  const startedMs = performance.now();
  const run = await runModel({
    endpoint,
    seed,
    operations: Number(values.operations),
    lanes: 6,
    build: { mutation: null, watch: () => {} },
    onWorld: (operations) => print(`${operations} operations`),
  });
  for (const [end, count] of [...run.ends].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    print(`${String(count).padStart(7)}  ${end}`);
  }
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  print(`${run.operations} operations in ${run.batches} batches, seed ${seed}, ${seconds} s`);
  print(run.red === null ? "green" : `RED in ${run.red}`);
  return run.red === null;
};

// In memory: every world has a table of its own there.
const server = await startDynamoDbLocal({ heapMegabytes: 768 });
try {
  const isGreen = values.mutations
    ? await printMutations(server.endpoint, seed, print)
    : await runOperations(server.endpoint);
  process.exitCode = isGreen ? 0 : 1;
} finally {
  await server.stop();
}
