import { BLOCK_WORDS } from "../dictionary/blocks.ts";
import { FACETS } from "../facet/name.ts";
import type { EncodedWords } from "./encode-words.ts";
import { crossSections } from "./fill-cross.ts";
import { startSections } from "./fill-starts.ts";
import { bitmapWords, isBitmap } from "./is-bitmap.ts";
import type { SectionPlan } from "./layout.ts";
import { rowSections } from "./plan-rows.ts";
import { utf8Length } from "./string-table.ts";
import type { Survey } from "./survey.ts";

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

const bytesOf = (strings: readonly string[]): number => sum(strings.map(utf8Length));

/** 32-bit words that the listings of one facet value take. */
export const memberWords = (total: number, listings: number): number =>
  isBitmap(total, listings) ? bitmapWords(listings) : total;

export const META = {
  listings: 0,
  nowMs: 1,
  baseBucket: 2,
  lastBucket: 3,
  longestRun: 4,
  LENGTH: 5,
} as const;

export const planSections = (
  found: Survey,
  words: EncodedWords,
  removed: readonly string[],
): readonly SectionPlan[] => {
  const n = found.ids.length;
  const count = words.order.length;
  const plan: SectionPlan[] = [
    { name: "meta", type: "f64", length: META.LENGTH },
    { name: "id.offsets", type: "u32", length: n + 1 },
    { name: "id.bytes", type: "u8", length: bytesOf(found.ids) },
    { name: "removed.offsets", type: "u32", length: removed.length + 1 },
    { name: "removed.bytes", type: "u8", length: bytesOf(removed) },
    { name: "alphabet", type: "u32", length: words.alphabet.length },
    { name: "word.offsets", type: "u32", length: count + 1 },
    { name: "word.codes", type: "u16", length: words.letters },
    { name: "word.shared", type: "u8", length: count },
    { name: "word.blocks", type: "u8", length: Math.ceil(count / BLOCK_WORDS) },
    { name: "posting.offsets", type: "u32", length: count + 1 },
    { name: "price", type: "u32", length: n },
    { name: "reviews", type: "u32", length: n },
    { name: "rating", type: "f64", length: n },
    { name: "published", type: "f64", length: n },
    { name: "quality", type: "f32", length: n },
    { name: "order.quality", type: "u32", length: n },
    { name: "order.rating", type: "u32", length: n },
    { name: "order.newest", type: "u32", length: n },
    { name: "slot.offsets", type: "u32", length: n + 1 },
    { name: "slots", type: "u32", length: sum(found.slotCounts) },
    ...startSections(found.starts),
    ...rowSections(found.rows, n),
    ...crossSections(found.cross),
  ];
  for (const facet of FACETS) {
    const { values, totals } = found.facets[facet];
    const members = sum(totals.map((total) => memberWords(total, n)));
    plan.push(
      { name: `${facet}.values`, type: "u32", length: values.length + 1 },
      { name: `${facet}.bytes`, type: "u8", length: bytesOf(values) },
      { name: `${facet}.totals`, type: "u32", length: values.length },
      { name: `${facet}.starts`, type: "u32", length: values.length + 1 },
      { name: `${facet}.members`, type: "u32", length: members },
    );
  }
  // Last, since a build with a temporary file writes it in parts behind all others.
  plan.push({ name: "postings", type: "u32", length: sum(found.documentCounts) });
  return plan;
};
