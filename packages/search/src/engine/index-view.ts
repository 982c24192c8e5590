import type { FacetName } from "../facet/name.ts";
import { MAX_WIDTH } from "../facet/row-table.ts";
import { perFacet } from "../facet/per-facet.ts";
import type { Segment } from "../snapshot/segment.ts";
import { DOC_SHIFT } from "../snapshot/weight.ts";
import { hasBit, setBit } from "./bitmap.ts";
import { positionOf, stringAt } from "../snapshot/string-table.ts";
import { bitmapWords } from "../snapshot/is-bitmap.ts";
import { createScratch, type Scratch } from "./scratch.ts";

/** A segment with what later segments took out of it. */
export type Layer = {
  readonly segment: Segment;
  /** Listings that a later segment removed or replaced; null where there are none. */
  readonly dead: Uint32Array | null;
  readonly deadCount: number;
  /** Dead listings by word number, so that the number of listings with a word is exact. */
  readonly deadByWord: ReadonlyMap<number, number>;
  /** Ordinals of the layer's facet values in the index's own list of values. */
  readonly ordinals: Record<FacetName, Uint16Array>;
  /** Working memory: listings by value of a facet, of the query that is answered now. */
  readonly counts: Record<FacetName, Int32Array>;
  /** Working memory: listings by counter of the row table. */
  readonly rowCounts: Int32Array;
};

/** What queries are asked of: a snapshot and the deltas above it, later ones last. */
export type SearchIndex = {
  readonly layers: readonly Layer[];
  /** Listings that can be found. */
  readonly listings: number;
  /** Facet values of all layers, sorted by UTF-16 units. */
  readonly values: Record<FacetName, FacetValues>;
  readonly scratch: Scratch;
};

export type FacetValues = {
  readonly count: number;
  readonly valueAt: (ordinal: number) => string;
};

export const composeIndex = (
  segments: readonly Segment[],
  previous: Scratch | null = null,
): SearchIndex => {
  const largest = Math.max(0, ...segments.map((segment) => segment.listings));
  const merged = perFacet((facet) => mergeValues(segments, facet));
  const layers = segments.map((segment, i): Layer => {
    const dead = findDead(segment, segments.slice(i + 1));
    return {
      segment,
      ...dead,
      deadByWord: dead.dead === null ? new Map() : countDeadByWord(segment, dead.dead),
      ordinals: perFacet((facet) => merged[facet].ordinals[i] ?? new Uint16Array()),
      counts: perFacet((facet) => new Int32Array(segment.facets[facet].totals.length)),
      rowCounts: new Int32Array(segment.rows.counters + 1 + MAX_WIDTH),
    };
  });
  return {
    layers,
    listings: layers.reduce((sum, { segment, deadCount }) => sum + segment.listings - deadCount, 0),
    values: perFacet((facet) => merged[facet].values),
    scratch: previous !== null && previous.listings >= largest ? previous : createScratch(largest),
  };
};

const findDead = (
  segment: Segment,
  later: readonly Segment[],
): { readonly dead: Uint32Array | null; readonly deadCount: number } => {
  const dead = new Uint32Array(bitmapWords(segment.listings));
  let deadCount = 0;
  for (const { ids, removed } of later) {
    for (const table of [ids, removed]) {
      for (let i = 0; i < table.count; i++) {
        const number = positionOf(segment.ids, stringAt(table, i));
        if (number < 0 || hasBit(dead, number)) continue;
        setBit(dead, number);
        deadCount += 1;
      }
    }
  }
  return { dead: deadCount === 0 ? null : dead, deadCount };
};

const countDeadByWord = (segment: Segment, dead: Uint32Array): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  const { postings, postingOffsets, dictionary } = segment;
  for (let word = 0; word < dictionary.count; word++) {
    const to = postingOffsets[word + 1] ?? 0;
    let count = 0;
    for (let i = postingOffsets[word] ?? 0; i < to; i++) {
      const number = (postings[i] ?? 0) >>> DOC_SHIFT;
      count += ((dead[number >>> 5] ?? 0) >>> (number & 31)) & 1;
    }
    if (count > 0) counts.set(word, count);
  }
  return counts;
};

type MergedValues = {
  readonly values: FacetValues;
  readonly ordinals: readonly Uint16Array[];
};

const mergeValues = (segments: readonly Segment[], facet: FacetName): MergedValues => {
  const [only] = segments;
  if (only !== undefined && segments.length === 1) {
    const table = only.facets[facet].values;
    return {
      values: { count: table.count, valueAt: (ordinal) => stringAt(table, ordinal) },
      ordinals: [Uint16Array.from({ length: table.count }, (_, i) => i)],
    };
  }
  const lists = segments.map(({ facets }) => {
    const table = facets[facet].values;
    return Array.from({ length: table.count }, (_, i) => stringAt(table, i));
  });
  const all = [...new Set(lists.flat())].toSorted((a, b) => (a < b ? -1 : 1));
  const ordinals = new Map(all.map((value, i) => [value, i]));
  return {
    values: { count: all.length, valueAt: (ordinal) => all[ordinal] ?? "" },
    ordinals: lists.map((list) => Uint16Array.from(list, (value) => ordinals.get(value) ?? 0)),
  };
};

/** How many listings of a layer that can be found have the word. */
export const liveCount = (layer: Layer, word: number): number => {
  const { postingOffsets } = layer.segment;
  const all = (postingOffsets[word + 1] ?? 0) - (postingOffsets[word] ?? 0);
  return all - (layer.deadByWord.get(word) ?? 0);
};
