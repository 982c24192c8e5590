import {
  compileRules,
  createZones,
  freeSlots,
  intlOffsetAt,
  minuteNotBefore,
  minuteWindow,
} from "@waymark/domain/slot";
import { instantFromEpochMs } from "@waymark/domain/time";
import * as fc from "fast-check";
import { deepStrictEqual } from "node:assert/strict";
import { parseArgs } from "node:util";
import { oracleStarts } from "./oracle.ts";
import { at } from "./request.ts";
import { allZones, offsetChanges, situationIn } from "./situations.ts";

// node packages/domain/test/slot/sweep.ts --runs 3 --seed 1
// Compares the engine with the definition in every zone, beside every change of offset from 2025 to
// 2035 and at one quiet moment of each zone; the tests take a sample of the same situations.

const { values } = parseArgs({
  options: { runs: { type: "string", default: "3" }, seed: { type: "string", default: "1" } },
});
const numRuns = Number(values.runs);
const seed = Number(values.seed);
const quiet = minuteNotBefore(at("2026-01-14T12:00Z"));

const zones = createZones(intlOffsetAt());
let situationCount = 0;
let startCount = 0;
for (const [zoneIndex, zone] of allZones.entries()) {
  for (const [index, moment] of [quiet, ...offsetChanges(zone)].entries()) {
    const sameAsDefinition = fc.property(
      situationIn(zone, moment, 2880),
      ({ request, fromMs, toMs }) => {
        const window = minuteWindow(instantFromEpochMs(fromMs), instantFromEpochMs(toMs));
        const starts = freeSlots(compileRules(request, zones), zones, window);
        deepStrictEqual(
          starts.map((start) => start * 60_000),
          oracleStarts(request, fromMs, toMs),
        );
        situationCount += 1;
        startCount += starts.length;
      },
    );
    fc.assert(sameAsDefinition, { seed: seed + zoneIndex * 1000 + index, numRuns });
  }
}
process.stdout.write(
  `${allZones.length} zones, ${situationCount} situations, ${startCount} starts: equal\n`,
);
