import { wordAt } from "../dictionary/letters.ts";
import type { FacetName } from "../facet/name.ts";
import { ordinalsOf } from "../facet/row-table.ts";
import type { Layer } from "../engine/index-view.ts";
import type { Hit, Reason } from "../query/query.ts";
import type { ResolvedQuery } from "../query/resolve.ts";
import { traitsOf } from "../rank/likeness.ts";
import type { Ranked } from "../rank/top.ts";
import { BUCKET_MS } from "../slot/bucket.ts";
import { commonMinutesPerWeek, viewerSpans } from "../slot/common.ts";
import { type FitTable, nextFits } from "../slot/fit.ts";
import { stringAt } from "../snapshot/string-table.ts";
import { FIELDS, IMPACT_LEVELS } from "../snapshot/weight.ts";
import { EXACT_FACTOR, PHRASE_FACTOR, type WordGroup } from "../text/group.ts";
import { findPosting } from "../text/match.ts";

const SHOWN_SLOTS = 3;

/**
 * Adds to a ranked listing its next slots, common time and the reason why it was found.
 * @param fit of the query in this layer
 */
export const explainHit = (
  layer: Layer,
  fit: FitTable,
  query: ResolvedQuery,
  groups: readonly WordGroup[],
  ranked: Ranked,
  id: string,
): Hit => {
  const { slots, slotOffsets, baseBucket } = layer.segment;
  const from = slotOffsets[ranked.number] ?? 0;
  const to = slotOffsets[ranked.number + 1] ?? 0;
  const nextSlots = nextFits(slots, from, to, fit, SHOWN_SLOTS).map((start) =>
    new Date((baseBucket + start) * BUCKET_MS).toISOString(),
  );
  const { window } = query;
  const common =
    window === null || window.within === null
      ? null
      : commonMinutesPerWeek(
          slots,
          from,
          to,
          baseBucket,
          viewerSpans(window, query.nowMs),
          window,
          query.nowMs,
        );
  const chosen = query.chosen.map(({ facet, values }): readonly [FacetName, readonly string[]] => [
    facet,
    values,
  ]);
  const reason: Reason = {
    words: groups.flatMap((group) => explainWord(layer, ranked, group)),
    facets: valuesShared(layer, ranked.number, chosen),
    slot: window === null ? null : (nextSlots[0] ?? null),
    shared: query.viewer === null ? [] : valuesShared(layer, ranked.number, traitsOf(query.viewer)),
  };
  return { id, nextSlots, commonMinutesPerWeek: common, reason };
};

const explainWord = (layer: Layer, ranked: Ranked, group: WordGroup): Reason["words"] => {
  const own = group.layers[ranked.layer];
  if (own === undefined) return [];
  const { postings, postingOffsets, dictionary } = layer.segment;
  let best = 0;
  let found = "";
  let fields = 0;
  const consider = (posting: number, factor: number, name: () => string): void => {
    const weight = ((posting >>> FIELDS.length) & IMPACT_LEVELS) * factor;
    if (weight <= best) return;
    best = weight;
    found = name();
    fields = posting;
  };
  own.words.forEach((word, i) => {
    const from = postingOffsets[word] ?? 0;
    const posting = findPosting(postings, from, postingOffsets[word + 1] ?? 0, ranked.number);
    consider(posting, own.factors[i] ?? EXACT_FACTOR, () => wordAt(dictionary, word));
  });
  for (const phrase of own.phrases) {
    const posting = findPosting(phrase.postings, 0, phrase.postings.length, ranked.number);
    consider(posting, PHRASE_FACTOR, () => phrase.words);
  }
  if (best === 0) return [];
  const names = FIELDS.filter((_, field) => ((fields >>> field) & 1) === 1);
  return [{ wanted: group.wanted, found, fields: names }];
};

const valuesShared = (
  { segment }: Layer,
  listing: number,
  wanted: readonly (readonly [FacetName, readonly string[]])[],
): Reason["facets"] =>
  wanted.flatMap(([facet, values]) => {
    const own = ordinalsOf(segment.rows, listing, facet).map((ordinal) =>
      stringAt(segment.facets[facet].values, ordinal),
    );
    const both = own.filter((value) => values.includes(value));
    return both.length === 0 ? [] : [{ facet, values: both }];
  });
