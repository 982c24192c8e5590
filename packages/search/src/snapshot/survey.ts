import { err, ok, type Result } from "@waymark/domain/result";
import { facetValues } from "../facet/values.ts";
import { FACETS, type FacetName, MANY_VALUED } from "../facet/name.ts";
import { perFacet } from "../facet/per-facet.ts";
import type { IndexedListing } from "../listing/listing.ts";
import { horizonStart } from "../slot/bucket.ts";
import { encodeIntervals } from "../slot/encode.ts";
import type { Analyser } from "./analyse.ts";
import type { BuildError } from "./error.ts";
import { type FacetsOf, type PackPlan, PACKS, surveyPack } from "./packs.ts";
import { MAX_LISTINGS } from "./weight.ts";

const MAX_VALUES = 0xffff;

/** All sizes that the file needs, counted in a first pass over the listings. */
export type Survey = {
  readonly nowMs: number;
  readonly baseBucket: number;
  readonly ids: readonly string[];
  /** Listing numbers (by id) of the listings in the order in which they come. */
  readonly numberOf: Uint32Array;
  readonly inOrder: boolean;
  readonly documentCounts: readonly number[];
  readonly slotCounts: Uint32Array;
  readonly facets: Record<FacetName, FacetSurvey>;
  readonly packs: readonly PackPlan[];
};

export type FacetSurvey = {
  /** Sorted by UTF-16 units; the position of a value is its ordinal. */
  readonly values: readonly string[];
  readonly ordinals: ReadonlyMap<string, number>;
  readonly totals: readonly number[];
  /** Values of each listing number; empty for a facet that has exactly one. */
  readonly perListing: Uint32Array;
};

export const survey = (
  listings: Iterable<IndexedListing>,
  nowMs: number,
  analyser: Analyser,
): Result<Survey, BuildError> => {
  const ids: string[] = [];
  const slots: number[] = [];
  const documentCounts: number[] = [];
  const baseBucket = horizonStart(nowMs);
  const values = perFacet(() => new Map<string, number>());
  const perListing = perFacet((): number[] => []);
  const packs = PACKS.map(surveyPack);
  for (const listing of listings) {
    ids.push(listing.id);
    const runs = encodeIntervals(listing.freeSlots, baseBucket, nowMs);
    slots.push(runs.length);
    analyser.read(listing);
    for (const word of analyser.words) documentCounts[word] = (documentCounts[word] ?? 0) + 1;
    const ownValues = facetsOf(listing, runs.length > 0);
    for (const pack of packs) pack.add(ownValues);
    for (const facet of FACETS) {
      const counts = values[facet];
      const own = ownValues[facet];
      for (const value of own) counts.set(value, (counts.get(value) ?? 0) + 1);
      if (MANY_VALUED.has(facet)) perListing[facet].push(own.length);
    }
  }
  if (ids.length > MAX_LISTINGS) return err({ code: "build.too_many_listings", max: MAX_LISTINGS });
  for (const facet of FACETS) {
    if (values[facet].size > MAX_VALUES) {
      return err({ code: "build.too_many_values", facet, max: MAX_VALUES });
    }
  }
  const order = orderById(ids);
  const sortedIds = Array.from(order, (i) => ids[i] ?? "");
  const twice = sortedIds.find((id, i) => id === sortedIds[i + 1]);
  if (twice !== undefined) return err({ code: "build.duplicate_id", id: twice });
  const numberOf = new Uint32Array(ids.length);
  order.forEach((from, to) => {
    numberOf[from] = to;
  });
  const arrange = (counts: readonly number[]): Uint32Array =>
    counts.length === 0 ? new Uint32Array() : order.map((from) => counts[from] ?? 0);
  const facets = perFacet((facet) => facetSurvey(values[facet], arrange(perListing[facet])));
  return ok({
    nowMs,
    baseBucket,
    ids: sortedIds,
    numberOf,
    inOrder: order.every((from, to) => from === to),
    documentCounts,
    slotCounts: arrange(slots),
    facets,
    packs: packs.map((pack) => pack.plan(facets, ids.length)),
  });
};

const facetSurvey = (counts: ReadonlyMap<string, number>, perListing: Uint32Array): FacetSurvey => {
  const values = [...counts.keys()].toSorted(byUnits);
  return {
    values,
    ordinals: new Map(values.map((value, ordinal) => [value, ordinal])),
    totals: values.map((value) => counts.get(value) ?? 0),
    perListing,
  };
};

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orderById = (ids: readonly string[]): Uint32Array => {
  const order = Uint32Array.from(ids, (_, i) => i);
  const sorted = ids.every((id, i) => i === 0 || (ids[i - 1] ?? "") < id);
  return sorted ? order : order.toSorted((a, b) => byUnits(ids[a] ?? "", ids[b] ?? ""));
};

/** Facet values of one listing. */
export const facetsOf = (listing: IndexedListing, hasTimeLeft: boolean): FacetsOf =>
  perFacet((facet) => facetValues(listing, facet, hasTimeLeft));
