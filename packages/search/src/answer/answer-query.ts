import { err, ok, type Result } from "@waymark/domain/result";
import { evaluateLayer, fitOf } from "../engine/evaluate-layer.ts";
import type { SearchIndex } from "../engine/index-view.ts";
import { topValues } from "../facet/top-values.ts";
import { writeCursor } from "../query/cursor.ts";
import { TOP_VALUES } from "../query/limits.ts";
import type { Hit, QueryError, SearchAnswer, SearchQuery } from "../query/query.ts";
import { type ResolvedQuery, resolveQuery } from "../query/resolve.ts";
import type { Ranked } from "../rank/top.ts";
import { stringAt } from "../snapshot/string-table.ts";
import type { WordGroup } from "../text/group.ts";
import { planText } from "../text/plan.ts";
import { EMPTY_VOCABULARY, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { explainHit } from "./explain.ts";
import { sumCounts } from "./sum-counts.ts";

/**
 * Answers one query over all layers of an index, at once and without waiting for anything.
 * @returns the hits of one page in their order, how many there are in all, and the facets' counts;
 * or a code where the query is over a limit
 */
export const answerQuery = (
  index: SearchIndex,
  query: SearchQuery,
  vocabulary: Vocabulary = EMPTY_VOCABULARY,
): Result<SearchAnswer, QueryError> => {
  const resolved = resolveQuery(query);
  if (!resolved.ok) return err(resolved.error);
  const asked = resolved.value;
  const groups = planText(index, asked.words, asked.prefix, vocabulary);
  let total = 0;
  const ranked: Ranked[] = [];
  index.layers.forEach((_, at) => {
    const found = evaluateLayer(index, at, asked, groups);
    total += found.total;
    for (const hit of found.ranked) ranked.push(hit);
  });
  const facets: SearchAnswer["facets"] = Object.fromEntries(
    asked.count.map((facet) => [
      facet,
      topValues(sumCounts(index, facet), index.values[facet], TOP_VALUES),
    ]),
  );
  return ok({ total, facets, ...pageOf(index, asked, groups, ranked) });
};

type Named = Ranked & { readonly id: string };

const byKeyThenId = (a: Named, b: Named): number => a.key - b.key || (a.id < b.id ? -1 : 1);

const pageOf = (
  index: SearchIndex,
  query: ResolvedQuery,
  groups: readonly WordGroup[],
  ranked: readonly Ranked[],
): Pick<SearchAnswer, "hits" | "nextCursor"> => {
  const named = ranked.map((hit): Named => {
    const layer = index.layers[hit.layer];
    return { ...hit, id: layer === undefined ? "" : stringAt(layer.segment.ids, hit.number) };
  });
  const ordered = index.layers.length > 1 ? named.toSorted(byKeyThenId) : named;
  const page = ordered.slice(0, query.limit);
  const explained = query.explain ? explainPage(index, query, groups, page) : null;
  const hits = page.map(
    ({ id }): Hit =>
      explained?.get(id) ?? { id, nextSlots: [], commonMinutesPerWeek: null, reason: null },
  );
  const last = page.at(-1);
  const isMore = last !== undefined && ordered.length > page.length;
  return { hits, nextCursor: isMore ? writeCursor(query.fingerprint, last) : null };
};

/** Layer by layer, since each fills the one table of fitting starts anew. */
const explainPage = (
  index: SearchIndex,
  query: ResolvedQuery,
  groups: readonly WordGroup[],
  page: readonly Named[],
): ReadonlyMap<string, Hit> => {
  const explained = new Map<string, Hit>();
  index.layers.forEach((layer, at) => {
    const own = page.filter((hit) => hit.layer === at);
    if (own.length === 0) return;
    const fit = fitOf(layer, query, index.scratch);
    for (const hit of own)
      explained.set(hit.id, explainHit(layer, fit, query, groups, hit, hit.id));
  });
  return explained;
};
