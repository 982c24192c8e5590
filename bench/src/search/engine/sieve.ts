import type { IndexedListing } from "@waymark/search/listing";
import type { SearchQuery } from "@waymark/search/query";
import type { Outcome } from "./engine.ts";

/**
 * What MiniSearch and FlexSearch lack, done for them on what they find: filters, free slots, facet
 * counts and sorts, over plain arrays prepared at build time.
 */
export type Sieve = {
  readonly add: (listing: IndexedListing) => void;
  readonly size: () => number;
  /** @param found numbers of listings, best first */
  readonly answer: (found: Iterable<number>, query: SearchQuery, limit: number) => Outcome;
};

const FACETS = [
  "skill",
  "industry",
  "function",
  "seniority",
  "language",
  "country",
  "price",
] as const;
const QUARTER_MS = 900_000;

type Row = {
  readonly id: string;
  readonly values: readonly (readonly number[])[];
  readonly slots: readonly (readonly [number, number])[];
  readonly rating: number;
  readonly published: number;
};

export const createSieve = (): Sieve => {
  const rows: Row[] = [];
  const ordinals = FACETS.map(() => new Map<string, number>());
  const ordinalOf = (facet: number, value: string): number => {
    const known = ordinals[facet];
    if (known === undefined) return -1;
    const ordinal = known.get(value) ?? known.size;
    known.set(value, ordinal);
    return ordinal;
  };
  return {
    size: () => rows.length,
    add: (listing) => {
      const values = [
        listing.skills,
        [listing.industry],
        [listing.function],
        [listing.seniority],
        listing.languages,
        [listing.country],
        [listing.priceCents === 0 ? "free" : "paid"],
      ];
      rows.push({
        id: listing.id,
        values: values.map((own, facet) => own.map((value) => ordinalOf(facet, value))),
        slots: listing.freeSlots.map(({ start, end }) => [Date.parse(start), Date.parse(end)]),
        rating: listing.rating,
        published: Date.parse(listing.publishedAt),
      });
    },
    answer: (found, query, limit) => {
      const chosen = FACETS.map((facet, i) => {
        const values = query.facets?.[facet] ?? [];
        return values.length === 0 ? null : new Set(values.map((value) => ordinalOf(i, value)));
      });
      const counts = ordinals.map((known) => new Int32Array(known.size));
      const fits = query.slots === undefined ? null : fitter(query);
      const hits: Row[] = [];
      const slots = new Map<Row, number>();
      for (const number of found) {
        const row = rows[number];
        if (row === undefined) continue;
        const missed = missedFacet(row, chosen);
        if (missed === SEVERAL) continue;
        if (fits !== null) {
          const slot = fits(row.slots);
          if (slot === Infinity) continue;
          if (missed === NONE) slots.set(row, slot);
        }
        if (missed === NONE) hits.push(row);
        for (let i = 0; i < counts.length; i++) {
          if (missed === NONE || missed === i) countValues(row.values[i] ?? [], counts[i]);
        }
      }
      if (query.sort === "rating") hits.sort((a, b) => b.rating - a.rating);
      if (query.sort === "newest") hits.sort((a, b) => b.published - a.published);
      if (query.sort === "nextSlot") {
        hits.sort((a, b) => (slots.get(a) ?? Infinity) - (slots.get(b) ?? Infinity));
      }
      let facetValues = 0;
      for (const own of counts) {
        const top = [...own.entries()].filter(([, count]) => count > 0);
        top.sort((a, b) => b[1] - a[1]);
        facetValues += Math.min(20, top.length);
      }
      const ids = hits.slice(0, limit).map(({ id }) => id);
      return { total: hits.length, ids, facetValues };
    },
  };
};

const NONE = -1;
const SEVERAL = -2;

/** The one facet whose choice a row misses, or none, or several. */
const missedFacet = (row: Row, chosen: readonly (ReadonlySet<number> | null)[]): number => {
  let missed = NONE;
  for (let i = 0; i < chosen.length; i++) {
    const wanted = chosen[i] ?? null;
    if (wanted === null || hasOne(row.values[i] ?? [], wanted)) continue;
    if (missed !== NONE) return SEVERAL;
    missed = i;
  }
  return missed;
};

const hasOne = (values: readonly number[], wanted: ReadonlySet<number>): boolean => {
  for (let i = 0; i < values.length; i++) if (wanted.has(values[i] ?? -1)) return true;
  return false;
};

const countValues = (values: readonly number[], counts: Int32Array | undefined): void => {
  if (counts === undefined) return;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
};

/** The first start that fits the wish, Infinity where there is none. */
const fitter = (query: SearchQuery): ((slots: Row["slots"]) => number) => {
  const { slots: wish } = query;
  if (wish === undefined) return () => Infinity;
  const from = Math.max(Date.parse(wish.from ?? query.now), Date.parse(query.now));
  const to = Date.parse(wish.to ?? "2100-01-01T00:00:00Z");
  const lengthMs = (wish.minutes ?? 15) * 60_000;
  const within = (wish.within ?? [{ start: query.now, end: "2100-01-01T00:00:00Z" }]).map(
    ({ start, end }) => [Date.parse(start), Date.parse(end)] as const,
  );
  return (slots) => {
    for (const [start, end] of slots) {
      for (const [opens, closes] of within) {
        const first = Math.ceil(Math.max(start, from, opens) / QUARTER_MS) * QUARTER_MS;
        if (first + lengthMs <= Math.min(end, to, closes)) return first;
      }
    }
    return Infinity;
  };
};

export const everything = function* everything(size: number): Generator<number> {
  for (let number = 0; number < size; number++) yield number;
};
