import { parseArgs } from "node:util";
import { coverMin, reportGuards } from "../../src/sponsor-report/index.ts";
import { withoutGuard } from "./without-guard.ts";
import { weakestOf } from "./weakest.ts";

const { values } = parseArgs({
  options: {
    cohorts: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});
const cohorts = Number(values.cohorts);
const firstSeed = Number(values.seed);

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

let people = Number.POSITIVE_INFINITY;
let pairs = Number.POSITIVE_INFINITY;
let figures = 0;
let silent = 0;
for (let seed = firstSeed; seed < firstSeed + cohorts; seed += 1) {
  const weakest = weakestOf(seed, reportGuards);
  people = Math.min(people, weakest.people);
  pairs = Math.min(pairs, weakest.pairs);
  figures += weakest.figures;
  if (weakest.figures === 0) silent += 1;
}
print(`${cohorts} cohorts, ${figures} figures, ${silent} cohorts of which nothing can be told`);
print(`the fewest people behind anything that can be derived: ${people}`);
print(`the fewest pairs that share nobody, behind any sum: ${pairs}`);
print(`without four of them that somebody knows: ${Math.min(people, pairs) - 4}`);

const isRed = (guards: typeof reportGuards): number | null => {
  for (let seed = firstSeed; seed < firstSeed + 500; seed += 1) {
    const weakest = weakestOf(seed, guards);
    if (Math.min(weakest.people, weakest.pairs) < coverMin) return seed;
  }
  return null;
};

let isEachSeen = true;
for (const { name, guards } of withoutGuard) {
  const seed = isRed(guards);
  isEachSeen &&= seed !== null;
  print(`without the guard "${name}": ${seed === null ? "NOT SEEN" : `red at cohort ${seed}`}`);
}
const isGreen = Math.min(people, pairs) >= coverMin && isEachSeen;
print(isGreen ? "green" : "RED");
process.exitCode = isGreen ? 0 : 1;
