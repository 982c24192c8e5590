import { err, ok, type Result } from "@waymark/domain/result";
import { facetValues } from "../facet/values.ts";
import { FACETS, type FacetName } from "../facet/name.ts";
import { perFacet } from "../facet/per-facet.ts";
import type { IndexedListing } from "../listing/listing.ts";
import { horizonStart } from "../slot/bucket.ts";
import { SHORTEST_SESSION_MINUTES } from "../query/limits.ts";
import { encodeIntervals, minutesOf } from "../slot/encode.ts";
import type { Analyser } from "./analyse.ts";
import type { BuildError } from "./error.ts";
import { type CrossPlan, planCross } from "./fill-cross.ts";
import { growingNumbers } from "./growing-numbers.ts";
import { orderIds } from "./order-ids.ts";
import { type FacetsOf, PACKS, surveyPack } from "./packs.ts";
import { type Crowd, planRows, type RowPlan } from "./plan-rows.ts";
import { type StartSurvey, surveyStarts } from "./survey-starts.ts";
import { MAX_LISTINGS } from "./weight.ts";

/** Of all facets together: a cell names a value in 16 bits. */
const MAX_VALUES = 65_000;

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
  readonly starts: StartSurvey;
  readonly facets: Record<FacetName, FacetSurvey>;
  readonly rows: RowPlan;
  readonly cross: CrossPlan;
};

export type FacetSurvey = {
  /** Sorted by UTF-16 units; the position of a value is its ordinal. */
  readonly values: readonly string[];
  readonly ordinals: ReadonlyMap<string, number>;
  readonly totals: readonly number[];
};

export const survey = (
  listings: Iterable<IndexedListing>,
  nowMs: number,
  analyser: Analyser,
): Result<Survey, BuildError> => {
  const ids: string[] = [];
  const slots = growingNumbers();
  const documentCounts: number[] = [];
  const baseBucket = horizonStart(nowMs);
  const starts = surveyStarts();
  const values = perFacet(() => new Map<string, number>());
  const crowds = new Map<string, Crowd>();
  const packs = PACKS.map(surveyPack);
  for (const listing of listings) {
    ids.push(listing.id);
    const runs = encodeIntervals(listing.freeSlots, baseBucket, nowMs);
    slots.push(runs.length);
    starts.add(runs);
    analyser.read(listing);
    for (const word of analyser.words) documentCounts[word] = (documentCounts[word] ?? 0) + 1;
    const ownValues = facetsOf(listing, runs);
    for (const pack of packs) pack.add(ownValues);
    for (const facet of FACETS) {
      const counts = values[facet];
      for (const value of ownValues[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    addToCrowd(crowds, ownValues);
  }
  if (ids.length > MAX_LISTINGS) return err({ code: "build.too_many_listings", max: MAX_LISTINGS });
  const sizes = FACETS.map((facet) => values[facet].size);
  if (sizes.reduce((sum, size) => sum + size, 0) > MAX_VALUES) {
    const facet = FACETS[sizes.indexOf(Math.max(...sizes))] ?? "skill";
    return err({ code: "build.too_many_values", facet, max: MAX_VALUES });
  }
  const ordered = orderIds(ids);
  if (!ordered.ok) return ordered;
  const { numberOf, sorted, inOrder } = ordered.value;
  const slotCounts = new Uint32Array(ids.length);
  const given = slots.all();
  numberOf.forEach((number, i) => {
    slotCounts[number] = given[i] ?? 0;
  });
  const facets = perFacet((facet) => facetSurvey(values[facet]));
  return ok({
    nowMs,
    baseBucket,
    ids: sorted,
    numberOf,
    inOrder,
    documentCounts,
    slotCounts,
    starts: starts.finish(),
    facets,
    rows: planRows(
      packs.map((pack) => pack.plan(facets, ids.length)),
      facets,
      [...crowds.values()],
    ),
    cross: planCross(facets, ids.length),
  });
};

const addToCrowd = (crowds: Map<string, Crowd>, values: FacetsOf): void => {
  const skills = values.skill.length;
  const languages = values.language.length;
  const key = `${skills} ${languages}`;
  const crowd = crowds.get(key);
  if (crowd === undefined) crowds.set(key, { skills, languages, listings: 1 });
  else crowd.listings += 1;
};

const facetSurvey = (counts: ReadonlyMap<string, number>): FacetSurvey => {
  const values = [...counts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    values,
    ordinals: new Map(values.map((value, ordinal) => [value, ordinal])),
    totals: values.map((value) => counts.get(value) ?? 0),
  };
};

/** Facet values of one listing. */
export const facetsOf = (listing: IndexedListing, runs: readonly number[]): FacetsOf => {
  const hasTimeLeft = runs.some((run) => minutesOf(run) >= SHORTEST_SESSION_MINUTES);
  return perFacet((facet) => facetValues(listing, facet, hasTimeLeft));
};
