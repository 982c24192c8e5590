import { LocalDate } from "@waymark/domain/availability";
import {
  compileRules,
  createZones,
  freeSlots,
  instantOfMinute,
  intlOffsetAt,
  minuteWindow,
  nextFreeSlot,
  type SlotRequest,
} from "@waymark/domain/slot";
import { Instant } from "@waymark/domain/time";
import { isDeepStrictEqual } from "node:util";
import { availableParallelism, cpus } from "node:os";
import { dayjsLeanSlots } from "./dayjs-lean-slots.ts";
import { dayjsSlots } from "./dayjs-slots.ts";
import { luxonSlots } from "./luxon-slots.ts";
import { generateMentors, type Question } from "./mentors.ts";
import { measureRate, type Rate } from "./rate.ts";
import { benchZones } from "./zones.ts";

// Four weeks of March 2026: clocks change in America on the 8th, in the Near East on the 27th and in
// Europe on the 29th.
const question: Question = {
  now: Instant.parse("2026-03-02T09:13:20.000Z"),
  from: Instant.parse("2026-03-02T00:00:00.000Z"),
  to: Instant.parse("2026-03-30T00:00:00.000Z"),
  firstDate: LocalDate.parse("2026-03-02"),
  dayCount: 28,
};
const window = minuteWindow(question.from, question.to);
const zones = createZones(intlOffsetAt());

const mentors = generateMentors(20_000, benchZones, question);
const compared = mentors.slice(0, 300);
const rules = mentors.map((request) => compileRules(request, zones));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wholeNumber = (value: number): string => Math.round(value).toLocaleString("en-US");

const printRate = (name: string, { median, worst, best }: Rate): void => {
  const spread = `${wholeNumber(worst)} to ${wholeNumber(best)}`;
  print(`  ${name.padEnd(44)} ${wholeNumber(median).padStart(11)} mentors/s   (${spread})`);
};

type Peer = (request: SlotRequest, question: Question) => number[];
const peers = {
  dayjs: dayjsSlots,
  "dayjs, zoned ends only": dayjsLeanSlots,
  luxon: luxonSlots,
} satisfies Record<string, Peer>;

const oursOf = (request: SlotRequest): number[] =>
  freeSlots(compileRules(request, zones), zones, window);

const differing = (requests: readonly SlotRequest[], peer: Peer): readonly SlotRequest[] =>
  requests.filter((request) => !isDeepStrictEqual(oursOf(request), peer(request, question)));

const zonesOf = (requests: readonly SlotRequest[]): string =>
  [...new Set(requests.map(({ schedule }) => schedule.timeZone))].join(", ");

const slotCount = rules.reduce((sum, rule) => sum + freeSlots(rule, zones, window).length, 0);
print(`machine: ${cpus()[0]?.model ?? "unknown"}, ${availableParallelism()} cores, one used`);
print(`runtime: Node ${process.versions.node}, zone data ${process.versions["tz"] ?? "unknown"}`);
print(`mentors: ${wholeNumber(mentors.length)} in ${benchZones.length} zones, 28 days,`);
print(`         ${(slotCount / mentors.length).toFixed(1)} free slots each on average`);

print("\nengine, starts as whole minutes, median of 15 rounds (worst to best)");
const all = measureRate(rules.length, 15, () => {
  for (const rule of rules) freeSlots(rule, zones, window);
});
printRate("all slots, rules compiled before", all);
const next = measureRate(rules.length, 15, () => {
  for (const rule of rules) nextFreeSlot(rule, zones, window);
});
printRate("next free slot, rules compiled before", next);
const fromStored = measureRate(rules.length, 5, () => {
  for (const request of mentors) freeSlots(compileRules(request, zones), zones, window);
});
printRate("all slots, from the stored form each time", fromStored);
const asText = measureRate(1000, 5, () => {
  for (const request of mentors.slice(0, 1000)) {
    freeSlots(compileRules(request, zones), zones, window).map(instantOfMinute);
  }
});
printRate("the same, starts as parsed ISO instants", asText);

print("\npattern: ranges, then an object per slot, 300 mentors, median of 3 rounds");
const peerRates = Object.entries(peers).map(([name, peer]) => {
  const rate = measureRate(compared.length, 3, () => {
    for (const request of compared) peer(request, question);
  });
  printRate(name, rate);
  return { name, rate };
});

print("\nratios, all slots, medians: compiled before / from the stored form each time");
for (const { name, rate } of peerRates) {
  const compiled = wholeNumber(all.median / rate.median);
  print(`  ${name.padEnd(24)} ${compiled}x / ${wholeNumber(fromStored.median / rate.median)}x`);
}

print("\nanswers, 300 mentors by day, then 300 with hours at night when clocks change");
const nights = generateMentors(300, benchZones, question, "night");
for (const [name, peer] of Object.entries(peers)) {
  const wrong = differing(compared, peer);
  print(`  ${name}: ${compared.length - wrong.length} of ${compared.length} equal`);
  // Where one peer differs, another must confirm the engine; where all differ, the run fails.
  const unconfirmed = Object.values(peers).reduce((left, other) => differing(left, other), wrong);
  if (wrong.length > 0) print(`    unequal in ${zonesOf(wrong)}: another peer confirms the engine`);
  if (unconfirmed.length > 0) {
    print(`    NOT CONFIRMED in ${zonesOf(unconfirmed)}`);
    process.exitCode = 1;
  }
  const nightly = differing(nights, peer);
  print(`    at night ${nights.length - nightly.length} of ${nights.length}: ${zonesOf(nightly)}`);
}
const nextDiffers = rules.filter(
  (rule) => nextFreeSlot(rule, zones, window) !== freeSlots(rule, zones, window)[0],
).length;
print(`  next free slot: equal to the first of all slots for all but ${nextDiffers} mentors`);
if (nextDiffers > 0) process.exitCode = 1;

print("\ntargets");
const ratioTo = (peer: string): number =>
  all.median / (peerRates.find(({ name }) => name === peer)?.rate.median ?? Infinity);
for (const [name, reached, target] of [
  ["all slots a second", all.median, 300_000],
  ["next slots a second", next.median, 1_000_000],
  ["times dayjs", ratioTo("dayjs"), 2000],
  ["times luxon", ratioTo("luxon"), 500],
] as const) {
  const verdict = reached >= target ? "met" : "MISSED";
  print(`  ${name}: ${wholeNumber(reached)} of ${wholeNumber(target)}: ${verdict}`);
}
