import type { FacetName } from "../facet/name.ts";
import { chooseValues } from "../facet/choose.ts";
import { narrowList } from "../filter/narrow-list.ts";
import { SHORTEST_SESSION_MINUTES } from "../query/limits.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { fillKeys } from "../rank/keys.ts";
import { type After, type Ranked, selectTop } from "../rank/top.ts";
import { type FitTable, fillFitTable } from "../slot/fit.ts";
import { lowerBound, stringAt } from "../snapshot/string-table.ts";
import type { WordGroup } from "../text/group.ts";
import { matchText } from "../text/match.ts";
import { browse } from "./browse.ts";
import type { Layer, SearchIndex } from "./index-view.ts";
import { keepCandidates } from "./keep-candidates.ts";
import type { Scratch } from "./scratch.ts";

export type LayerAnswer = { readonly total: number; readonly ranked: readonly Ranked[] };

/** A facet with a choice, and the listings that have one of the chosen values. */
export type Choice = {
  readonly facet: FacetName;
  readonly ordinals: readonly number[];
  readonly bits: Uint32Array;
};

/** Finds, counts and ranks within one layer; facet counts are left in `layer.counts`. */
export const evaluateLayer = (
  index: SearchIndex,
  at: number,
  query: ResolvedQuery,
  groups: readonly WordGroup[],
): LayerAnswer => {
  const layer = index.layers[at];
  if (layer === undefined) return { total: 0, ranked: [] };
  const { scratch } = index;
  const { segment } = layer;
  const choices = query.chosen.map(({ facet, values }): Choice => {
    const bits = scratch.chosen[facet];
    const ordinals = chooseValues(segment.facets[facet], values, segment.listings, bits);
    return { facet, ordinals, bits };
  });
  for (const facet of query.count) layer.counts[facet].fill(0);
  const fit = fitOf(layer, query, scratch);
  const after = afterOf(layer, query);
  const most = query.limit + 1;
  let total: number;
  let listed: number;
  if (query.words.length > 0) {
    const found = matchText(layer, at, groups, scratch);
    const candidates = narrowList(layer, query, fit, found, scratch);
    total = keepCandidates(layer, candidates, choices, query.count, scratch);
    listed = total;
  } else {
    const found = browse(layer, query, choices, fit, after === null ? most : null, scratch);
    total = found.total;
    listed = found.listed;
  }
  fillKeys(layer, query, fit, scratch, listed);
  return { total, ranked: selectTop(scratch.hits, scratch.keys, listed, most, after, at) };
};

/** The query's window, or any time from now on for the shortest session. */
export const fitOf = (layer: Layer, query: ResolvedQuery, scratch: Scratch): FitTable => {
  if (query.window === null && query.sort !== "nextSlot" && !query.explain) {
    return { ends: scratch.fitEnds, sessionBuckets: 0, minutes: SHORTEST_SESSION_MINUTES };
  }
  const window = query.window ?? {
    fromMs: query.nowMs,
    toMs: Infinity,
    minutes: SHORTEST_SESSION_MINUTES,
    within: null,
  };
  return fillFitTable(scratch.fitEnds, window, layer.segment, query.nowMs);
};

const afterOf = ({ segment: { ids } }: Layer, { after }: ResolvedQuery): After | null => {
  if (after === null) return null;
  const number = lowerBound(ids, after.id);
  const isOwn = number < ids.count && stringAt(ids, number) === after.id;
  return { key: after.key, number: isOwn ? number + 1 : number };
};
