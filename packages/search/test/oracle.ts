import type { IndexedListing } from "../src/listing/index.ts";
import type { Range, SearchQuery } from "../src/query/index.ts";

/**
 * The exchange format read literally, listing by listing, with nothing shared with the engine: what
 * a query must find and count. It knows nothing of ranking.
 */
export type OracleAnswer = {
  readonly ids: readonly string[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly nextSlot: ReadonlyMap<string, number>;
};

const QUARTER = 15 * 60_000;

const foldText = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): readonly string[] => [
  ...(foldText(text).match(/[\p{L}\p{N}+#]+/gu) ?? []),
];

/** Optimal string alignment distance, the textbook's full matrix. */
export const distance = (left: string, right: string): number => {
  const a = Array.from(left);
  const b = Array.from(right);
  const d = a.map(() => b.map(() => 0)).map((row) => [...row, 0]);
  d.push([...b.map(() => 0), 0]);
  const at = (i: number, j: number): number => d[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const row = d[i] ?? [];
      if (i === 0 || j === 0) {
        row[j] = i + j;
        continue;
      }
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j] ?? 0, at(i - 2, j - 2) + 1);
      }
    }
  }
  return at(a.length, b.length);
};

const texts = new WeakMap<IndexedListing, ReadonlySet<string>>();

const textOf = (listing: IndexedListing): ReadonlySet<string> => {
  const known = texts.get(listing) ?? splitText(listing);
  texts.set(listing, known);
  return known;
};

const splitText = (listing: IndexedListing): ReadonlySet<string> =>
  new Set(
    [listing.name, listing.headline, listing.story, listing.company, ...listing.skills].flatMap(
      wordsOf,
    ),
  );

/** For each wanted word the words that stand for it. */
const standIns = (
  query: SearchQuery,
  vocabulary: ReadonlySet<string>,
): readonly ReadonlySet<string>[] => {
  const wanted = wordsOf(query.text ?? "");
  return wanted.map((word, i) => {
    const isBeginning = query.prefix === true && i === wanted.length - 1;
    const exact = [...vocabulary].filter((other) =>
      isBeginning ? other.startsWith(word) : other === word,
    );
    const letters = Array.from(word).length;
    const edits = letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
    if (exact.length > 0 || edits === 0) return new Set(exact);
    return new Set([...vocabulary].filter((other) => distance(word, other) <= edits));
  });
};

const facetsOf = (
  listing: IndexedListing,
  hasTimeLeft: boolean,
): Readonly<Record<string, readonly string[]>> => ({
  skill: [...new Set(listing.skills)],
  industry: [listing.industry],
  function: [listing.function],
  seniority: [listing.seniority],
  language: [...new Set(listing.languages)],
  country: [listing.country],
  price: [listing.priceCents === 0 ? "free" : "paid"],
  zone: [listing.timeZone],
  time: [hasTimeLeft ? "left" : "none"],
});

const isWithinBounds = (listing: IndexedListing, query: SearchQuery): boolean => {
  const published = Date.parse(listing.publishedAt);
  const { priceCents, rating, reviews, publishedFrom, publishedTo } = query;
  return (
    isBetween(listing.priceCents, priceCents) &&
    isBetween(listing.rating, rating) &&
    isBetween(listing.reviews, reviews) &&
    (publishedFrom === undefined || published >= Date.parse(publishedFrom)) &&
    (publishedTo === undefined || published <= Date.parse(publishedTo))
  );
};

const isBetween = (value: number, range: Range | undefined): boolean =>
  !(range?.min !== undefined && value < range.min) &&
  !(range?.max !== undefined && value > range.max);

/** First fitting start in milliseconds, or null: every mark of every interval is tried. */
const firstStart = (listing: IndexedListing, query: SearchQuery): number | null => {
  const now = Date.parse(query.now);
  const { slots } = query;
  const from = Math.max(now, slots?.from === undefined ? now : Date.parse(slots.from));
  const to = slots?.to === undefined ? Infinity : Date.parse(slots.to);
  const length = (slots?.minutes ?? 15) * 60_000;
  let first: number | null = null;
  for (const free of listing.freeSlots) {
    const end = Date.parse(free.end);
    const start = Math.ceil(Math.max(Date.parse(free.start), from) / QUARTER) * QUARTER;
    for (let t = start; t + length <= Math.min(end, to); t += QUARTER) {
      const inside =
        slots?.within === undefined ||
        slots.within.some((w) => Date.parse(w.start) <= t && t + length <= Date.parse(w.end));
      if (inside && (first === null || t < first)) first = t;
      if (inside) break;
    }
  }
  return first;
};

export const askOracle = (
  listings: readonly IndexedListing[],
  query: SearchQuery,
): OracleAnswer => {
  const vocabulary = new Set(listings.flatMap((listing) => [...textOf(listing)]));
  const groups = standIns(query, vocabulary);
  const ids: string[] = [];
  const nextSlot = new Map<string, number>();
  const facets: Record<string, Record<string, number>> = {};
  for (const listing of listings) {
    const own = textOf(listing);
    if (!groups.every((group) => [...group].some((word) => own.has(word)))) continue;
    const start = firstStart(listing, query);
    if (query.slots !== undefined && start === null) continue;
    if (!isWithinBounds(listing, query)) continue;
    const values = facetsOf(listing, firstStart(listing, { now: query.now }) !== null);
    const missed = Object.entries(query.facets ?? {})
      .filter(
        ([facet, chosen]) =>
          chosen !== undefined &&
          chosen.length > 0 &&
          !(values[facet] ?? []).some((value) => chosen.includes(value)),
      )
      .map(([facet]) => facet);
    if (missed.length === 0) {
      ids.push(listing.id);
      if (start !== null) nextSlot.set(listing.id, start);
    }
    for (const [facet, owned] of Object.entries(values)) {
      if (missed.some((other) => other !== facet)) continue;
      const counts = (facets[facet] ??= {});
      for (const value of owned) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return { ids: ids.toSorted(), facets, nextSlot };
};

/** The format's cut: at most 20 values, most frequent first, then by value. */
export const topCounts = (
  counts: Readonly<Record<string, number>> | undefined,
): readonly { readonly value: string; readonly count: number }[] =>
  Object.entries(counts ?? {})
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, 20);
