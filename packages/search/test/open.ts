import type { IndexedListing } from "../src/listing/index.ts";
import { query, type SearchAnswer, type SearchQuery } from "../src/query/index.ts";
import { buildSnapshot, openSnapshot, type SearchIndex, withDelta } from "../src/snapshot/index.ts";
import type { Vocabulary } from "../src/vocabulary/index.ts";
import { NOW } from "./arbitraries.ts";

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

/** The value, or a failing test that shows the error. */
export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

export const build = (
  listings: Iterable<IndexedListing>,
  removed: readonly string[] = [],
): Uint8Array => must(buildSnapshot(listings, { now: NOW, removed }));

export const open = (listings: Iterable<IndexedListing>): SearchIndex =>
  must(openSnapshot(build(listings)));

export const delta = (
  index: SearchIndex,
  listings: Iterable<IndexedListing>,
  removed: readonly string[] = [],
): SearchIndex => must(withDelta(index, build(listings, removed)));

export const ask = (
  index: SearchIndex,
  asked: Omit<SearchQuery, "now">,
  vocabulary?: Vocabulary,
): SearchAnswer => must(query(index, { now: NOW, ...asked }, vocabulary));
