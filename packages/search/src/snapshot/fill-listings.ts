import type { IndexedListing } from "../listing/listing.ts";
import { encodeIntervals } from "../slot/encode.ts";
import type { Analyser } from "./analyse.ts";
import type { EncodedWords } from "./encode-words.ts";
import { fillColumns } from "./fill-columns.ts";
import { fillFacets } from "./fill-facets.ts";
import type { PostingFiller } from "./fill-postings.ts";
import { rowFiller } from "./fill-rows.ts";
import { fillStarts } from "./fill-starts.ts";
import { fillWords } from "./fill-words.ts";
import { META } from "./plan.ts";
import { writeStrings } from "./string-table.ts";
import { facetsOf, type Survey } from "./survey.ts";
import { writeOffsets } from "./write-offsets.ts";
import type { SectionWriter } from "./write-sections.ts";

/** Fills all sections in a second walk over the listings. */
export const fillListings = (
  listings: Iterable<IndexedListing>,
  analyser: Analyser,
  found: Survey,
  words: EncodedWords,
  removed: readonly string[],
  file: SectionWriter,
  postings: PostingFiller,
): void => {
  const meta = file.f64("meta");
  meta[META.listings] = found.ids.length;
  meta[META.nowMs] = found.nowMs;
  meta[META.baseBucket] = found.baseBucket;
  meta[META.lastBucket] = found.starts.lastBucket;
  writeStrings(found.ids, file.u32("id.offsets"), file.u8("id.bytes"));
  writeStrings(removed, file.u32("removed.offsets"), file.u8("removed.bytes"));
  fillWords(words, file);
  fillFacets(found, file);
  const slotOffsets = file.u32("slot.offsets");
  writeOffsets(found.slotCounts, slotOffsets);
  const slots = file.u32("slots");
  const rows = rowFiller(found, file);
  const columns = fillColumns(found.ids.length, file);
  let came = 0;
  for (const listing of listings) {
    const number = found.numberOf[came] ?? 0;
    came += 1;
    const runs = encodeIntervals(listing.freeSlots, found.baseBucket, found.nowMs);
    slots.set(runs, slotOffsets[number] ?? 0);
    rows.fill(number, facetsOf(listing, runs));
    columns.fill(number, listing);
    analyser.read(listing);
    postings.fill(number, analyser);
  }
  if (came !== found.ids.length) throw new Error("the listings differ between the two walks");
  rows.finish();
  columns.finish();
  postings.finish();
  meta[META.longestRun] = fillStarts(found.starts, file);
};
