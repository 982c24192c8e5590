import { err, ok, type Result } from "@waymark/domain/result";
import { FACETS, type FacetName } from "../facet/name.ts";
import { perFacet } from "../facet/per-facet.ts";
import type { SnapshotError } from "./error.ts";
import { openRows } from "./open-rows.ts";
import { META } from "./plan.ts";
import { readSections, type SectionReader } from "./read-sections.ts";
import type { Dictionary, FacetTable, Segment } from "./segment.ts";
import type { StringTable } from "./string-table.ts";

/** Opens bytes as views; nothing but the alphabet (some hundred letters) is copied. */
export const openSegment = (bytes: Uint8Array): Result<Segment, SnapshotError> => {
  const read = readSections(bytes);
  if (!read.ok) return err(read.error);
  const file = read.value;
  const meta = file.f64("meta");
  const facets = perFacet((facet) => openFacet(file, facet));
  const segment: Segment = {
    listings: meta[META.listings] ?? 0,
    nowMs: meta[META.nowMs] ?? 0,
    baseBucket: meta[META.baseBucket] ?? 0,
    lastBucket: meta[META.lastBucket] ?? 0,
    ids: table(file.u32("id.offsets"), file.u8("id.bytes")),
    removed: table(file.u32("removed.offsets"), file.u8("removed.bytes")),
    dictionary: openDictionary(file),
    postingOffsets: file.u32("posting.offsets"),
    postings: file.u32("postings"),
    price: file.u32("price"),
    reviews: file.u32("reviews"),
    rating: file.f64("rating"),
    published: file.f64("published"),
    quality: file.f32("quality"),
    orders: {
      relevance: file.u32("order.quality"),
      rating: file.u32("order.rating"),
      newest: file.u32("order.newest"),
    },
    slotOffsets: file.u32("slot.offsets"),
    slots: file.u32("slots"),
    startOffsets: file.u32("start.offsets"),
    starts: file.u32("starts"),
    longestRun: meta[META.longestRun] ?? 0,
    longRunListings: file.u32("start.long"),
    facets,
    rows: openRows(file),
    cross: openCross(file, facets),
  };
  const wrong = findWrongSection(segment);
  return wrong === null ? ok(segment) : err({ code: "snapshot.corrupt", detail: wrong });
};

const table = (offsets: Uint32Array, bytes: Uint8Array): StringTable => ({
  offsets,
  bytes,
  count: Math.max(0, offsets.length - 1),
});

const openDictionary = (file: SectionReader): Dictionary => {
  const alphabet = file.u32("alphabet");
  const offsets = file.u32("word.offsets");
  const codeOf = new Map<number, number>();
  alphabet.forEach((codePoint, i) => codeOf.set(codePoint, i + 1));
  return {
    count: Math.max(0, offsets.length - 1),
    codeOf,
    alphabet,
    offsets,
    codes: file.u16("word.codes"),
    shared: file.u8("word.shared"),
    blocks: file.u8("word.blocks"),
  };
};

const openFacet = (file: SectionReader, facet: FacetName): FacetTable => ({
  values: table(file.u32(`${facet}.values`), file.u8(`${facet}.bytes`)),
  totals: file.u32(`${facet}.totals`),
  starts: file.u32(`${facet}.starts`),
  members: file.u32(`${facet}.members`),
});

const openCross = (
  file: SectionReader,
  facets: Record<FacetName, FacetTable>,
): Segment["cross"] => {
  let columns = 0;
  const firstColumns = perFacet((facet) => {
    columns += facets[facet].totals.length;
    return columns - facets[facet].totals.length;
  });
  return { rows: file.u32("cross.rows"), counts: file.u32("cross.counts"), columns, firstColumns };
};

const endsAt = (offsets: Uint32Array, count: number, end: number): boolean =>
  offsets.length === count + 1 && offsets[count] === end;

const findWrongSection = (segment: Segment): string | null => {
  const { listings, dictionary, ids, removed } = segment;
  if (!endsAt(ids.offsets, listings, ids.bytes.length)) return "id";
  if (!endsAt(removed.offsets, removed.count, removed.bytes.length)) return "removed";
  const words = dictionary.count;
  if (!endsAt(dictionary.offsets, words, dictionary.codes.length)) return "word";
  if (dictionary.shared.length !== words) return "word.shared";
  if (!endsAt(segment.postingOffsets, words, segment.postings.length)) return "postings";
  if (!endsAt(segment.slotOffsets, listings, segment.slots.length)) return "slots";
  const { startOffsets, starts, lastBucket } = segment;
  if (!endsAt(startOffsets, lastBucket + 1, starts.length)) return "starts";
  const { price, reviews, rating, published, quality, orders } = segment;
  const numbers = [price, reviews, rating, published, quality];
  const columns = [...numbers, ...Object.values(orders)];
  if (columns.some((column) => column.length !== listings)) return "columns";
  const { cells, width, offsets, entries, counters, ...more } = segment.rows;
  if (cells.length !== listings * width || !endsAt(offsets, counters, entries.length)) return "row";
  const { moreListings, moreOffsets, moreCounters } = more;
  if (!endsAt(moreOffsets, moreListings.length, moreCounters.length)) return "row.more";
  const { cross } = segment;
  if (cross.counts.length !== cross.rows.length * cross.columns) return "cross";
  const wrong = FACETS.find((facet) => {
    const { values, starts: from, members, totals } = segment.facets[facet];
    if (!endsAt(values.offsets, totals.length, values.bytes.length)) return true;
    return !endsAt(from, totals.length, members.length);
  });
  return wrong ?? null;
};
