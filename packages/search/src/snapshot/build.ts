import { err, ok, type Result } from "@waymark/domain/result";
import type { IndexedListing } from "../listing/listing.ts";
import { encodeIntervals, endBucketOf } from "../slot/encode.ts";
import { masksOfRuns } from "../slot/week-masks.ts";
import { createAnalyser } from "./analyse.ts";
import { encodeWords, type EncodedWords } from "./encode-words.ts";
import type { BuildError } from "./error.ts";
import { facetFiller } from "./fill-facets.ts";
import { fillColumns } from "./fill-columns.ts";
import { fillWords } from "./fill-words.ts";
import { META, planSections } from "./plan.ts";
import { writeStrings } from "./string-table.ts";
import { facetsOf, survey, type Survey } from "./survey.ts";
import { DOC_SHIFT, postingWeight } from "./weight.ts";
import { writeOffsets } from "./write-offsets.ts";
import { type SectionWriter, writeSections } from "./write-sections.ts";

export type BuildOptions = {
  /** UTC ISO instant from which free time counts. */
  readonly now: string;
  /** Ids that a delta takes out of the segments below it; empty in a full snapshot. */
  readonly removed?: readonly string[];
};

/**
 * Builds a snapshot, or with `removed` a delta, in one allocation of its final size. The same set of
 * listings and the same `now` give the same bytes in whatever order the listings come.
 * @param given is walked twice (sizes, then contents) and gives the same listings both times; nothing
 * is kept between the walks but ids, counts and distinct words. A bare iterator is copied first.
 */
export const buildSnapshot = (
  given: Iterable<IndexedListing>,
  options: BuildOptions,
): Result<Uint8Array, BuildError> => {
  // An iterator gives its listings once only, so they have to be kept.
  const listings = Object.is(given[Symbol.iterator](), given) ? [...given] : given;
  const analyser = createAnalyser();
  const surveyed = survey(listings, Date.parse(options.now), analyser);
  if (!surveyed.ok) return err(surveyed.error);
  const found = surveyed.value;
  const words = encodeWords(analyser.known);
  const removed = [...new Set(options.removed)].toSorted((a, b) => (a < b ? -1 : 1));
  const file = writeSections(planSections(found, words, removed));
  const meta = file.f64("meta");
  meta[META.listings] = found.ids.length;
  meta[META.nowMs] = found.nowMs;
  meta[META.baseBucket] = found.baseBucket;
  writeStrings(found.ids, file.u32("id.offsets"), file.u8("id.bytes"));
  writeStrings(removed, file.u32("removed.offsets"), file.u8("removed.bytes"));
  fillWords(words, file);
  const slotOffsets = file.u32("slot.offsets");
  writeOffsets(found.slotCounts, slotOffsets);
  const slots = file.u32("slots");
  const slotBlocks = file.u32("slot.blocks");
  const slotHours = file.u32("slot.hours");
  const facets = facetFiller(found, file);
  const columns = fillColumns(found.ids.length, file);
  const post = postingFiller(found, words, file);
  let came = 0;
  let lastBucket = 0;
  for (const listing of listings) {
    const number = found.numberOf[came] ?? 0;
    came += 1;
    const runs = encodeIntervals(listing.freeSlots, found.baseBucket, found.nowMs);
    slots.set(runs, slotOffsets[number] ?? 0);
    for (const run of runs) lastBucket = Math.max(lastBucket, endBucketOf(run));
    const masks = masksOfRuns(runs, found.baseBucket);
    slotBlocks[number] = masks.blocks;
    slotHours[number] = masks.hours;
    facets.fill(number, facetsOf(listing, runs.length > 0));
    columns.fill(number, listing);
    analyser.read(listing);
    post.fill(number, analyser.words, analyser.counts(), analyser.fieldLengths);
  }
  if (came !== found.ids.length) throw new Error("the listings differ between the two walks");
  meta[META.lastBucket] = lastBucket;
  facets.finish();
  columns.finish();
  post.finish();
  return ok(file.finish());
};

const postingFiller = (
  found: Survey,
  words: EncodedWords,
  file: SectionWriter,
): {
  readonly fill: (
    number: number,
    seen: readonly number[],
    counts: Uint8Array,
    fieldLengths: readonly number[],
  ) => void;
  readonly finish: () => void;
} => {
  const offsets = file.u32("posting.offsets");
  const postings = file.u32("postings");
  const ends = new Uint32Array(words.order.length);
  words.order.forEach((word, sorted) => {
    const start = offsets[sorted] ?? 0;
    ends[word] = start;
    offsets[sorted + 1] = start + (found.documentCounts[word] ?? 0);
  });
  return {
    fill: (number, seen, counts, fieldLengths) => {
      for (const word of seen) {
        const end = ends[word] ?? 0;
        const weight = postingWeight(counts, word * fieldLengths.length, fieldLengths);
        postings[end] = ((number << DOC_SHIFT) | weight) >>> 0;
        ends[word] = end + 1;
      }
    },
    finish: () => {
      if (found.inOrder) return;
      for (let word = 0; word < words.order.length; word++) {
        postings.subarray(offsets[word], offsets[word + 1]).sort();
      }
    },
  };
};
