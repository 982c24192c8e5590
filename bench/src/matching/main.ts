import { availableParallelism, cpus, loadavg } from "node:os";
import { matchCohort } from "@waymark/matching/matching";
import { highsSolver } from "@waymark/matching/transport";
import { bestPairFirst, type Greedy, menteeByMentee } from "./greedy.ts";
import { makeCohort } from "./make-cohort.ts";

/**
 * `npm run bench:matching` matches whole cohorts and compares the result with what peers do. `--short`
 * leaves out all but the size that the target names. Exits 1 where the target is missed.
 */
const TARGET_SECONDS = 60;
const TARGET = { mentors: 500, mentees: 2000 };

const isShort = process.argv.includes("--short");
const cohorts = [
  { ...TARGET, placesPerMentee: 1 },
  ...(isShort
    ? []
    : [
        { ...TARGET, placesPerMentee: 0.8 },
        { ...TARGET, placesPerMentee: 1.5 },
        { mentors: 50, mentees: 200, placesPerMentee: 1 },
        { mentors: 1000, mentees: 4000, placesPerMentee: 1 },
      ]),
];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const shown = ({ matched, points }: Greedy): string =>
  `${String(matched).padStart(5)} people ${points.toFixed(1).padStart(9)} points`;
/** How far the greedy way stays behind, people and points a person. */
const behind = (greedy: Greedy, best: Greedy): string =>
  `${best.matched - greedy.matched} people and ${((100 * (best.points - greedy.points)) / best.points).toFixed(2)} % of the points behind`;
const isWorse = (one: Greedy, other: Greedy): boolean =>
  one.matched < other.matched || (one.matched === other.matched && one.points < other.points);

print(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}, ` +
    `load average before the run ${loadavg()[0]?.toFixed(2)}`,
);
for (const [seed, size] of cohorts.entries()) {
  const cohort = makeCohort(seed + 1, size);
  const places = cohort.mentors.reduce((sum, { capacity }) => sum + capacity, 0);
  const started = performance.now();
  const matching = await matchCohort(cohort, highsSolver());
  const seconds = (performance.now() - started) / 1000;
  const [bestPair, turns] = [bestPairFirst(cohort), menteeByMentee(cohort)];
  print(`\n${size.mentors} mentors with ${places} places, ${size.mentees} mentees`);
  print(
    `  this engine        ${shown(matching)}   ${seconds.toFixed(1)} s, proof ${matching.proof}, ` +
      `gap ${matching.gap}, ${matching.improvements} circles after HiGHS`,
  );
  print(`  best pair first    ${shown(bestPair)}   ${behind(bestPair, matching)}`);
  print(`  mentee by mentee   ${shown(turns)}   ${behind(turns, matching)}`);
  const missed =
    isWorse(matching, bestPair) ||
    isWorse(matching, turns) ||
    (size.mentees === TARGET.mentees && seconds > TARGET_SECONDS);
  if (missed) {
    print("  MISSED: slower than 60 s or worse than a greedy way");
    process.exitCode = 1;
  }
}
