import { text } from "node:stream/consumers";
import { refusalLine } from "@waymark/matching/cohort";
import { matchCohort } from "@waymark/matching/matching";
import { highsSolver } from "@waymark/matching/transport";
import { answerOf, readCase } from "./exchange.ts";

// npm run --silent match:run < case.json
const BAD_INPUT = 2;

const started = performance.now();
const cohort = readCase(await text(process.stdin));
if (cohort.ok) {
  const matching = await matchCohort(cohort.value, highsSolver());
  const answer = answerOf(cohort.value, matching, performance.now() - started);
  process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
} else {
  process.stderr.write(`${refusalLine(cohort.error)}\n`);
  process.exitCode = BAD_INPUT;
}
