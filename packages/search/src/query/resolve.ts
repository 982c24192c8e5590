import { err, ok, type Result } from "@waymark/domain/result";
import { FACETS, type FacetName } from "../facet/name.ts";
import type { Interval } from "../listing/listing.ts";
import type { SlotWindow } from "../slot/fit.ts";
import { splitWords } from "../words/split.ts";
import { type CursorPlace, fingerprintOf, readCursor } from "./cursor.ts";
import {
  DEFAULT_LIMIT,
  MAX_EXPLAINED,
  MAX_FACET_VALUES,
  MAX_LIMIT,
  MAX_MINUTES,
  MAX_TEXT_LENGTH,
  MAX_WITHIN,
  MAX_WORDS,
  SHORTEST_SESSION_MINUTES,
} from "./limits.ts";
import type { QueryError, Range, SearchQuery, SlotWish, Sort, Viewer } from "./query.ts";

/** A query that has passed all limits, with instants as milliseconds and defaults filled in. */
export type ResolvedQuery = {
  readonly nowMs: number;
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly chosen: readonly { readonly facet: FacetName; readonly values: readonly string[] }[];
  readonly numbers: NumberFilters;
  readonly window: SlotWindow | null;
  readonly sort: Sort;
  readonly limit: number;
  readonly after: CursorPlace | null;
  readonly fingerprint: number;
  readonly viewer: Viewer | null;
  readonly count: readonly FacetName[];
  readonly explain: boolean;
};

/** Bounds by column, both ends included; null where there is no bound at all. */
type NumberFilters = {
  readonly price: Bounds | null;
  readonly rating: Bounds | null;
  readonly reviews: Bounds | null;
  readonly published: Bounds | null;
};
export type Bounds = { readonly min: number; readonly max: number };

const DEFAULT_COUNT = FACETS.filter((facet) => facet !== "zone" && facet !== "time");

export const resolveQuery = (query: SearchQuery): Result<ResolvedQuery, QueryError> => {
  const text = query.text ?? "";
  if (text.length > MAX_TEXT_LENGTH) {
    return err({ code: "search.text_too_long", maxLength: MAX_TEXT_LENGTH });
  }
  const split = splitWords(text);
  const endsInWord = query.prefix === true && split.length > 0;
  // The last word may be a beginning, so it is kept apart from an equal whole word before it.
  const words = endsInWord
    ? [...new Set(split.slice(0, -1)), ...split.slice(-1)]
    : [...new Set(split)];
  if (words.length > MAX_WORDS) return err({ code: "search.too_many_words", max: MAX_WORDS });
  const chosen = FACETS.map((facet) => ({ facet, values: query.facets?.[facet] ?? [] })).filter(
    ({ values }) => values.length > 0,
  );
  const lists = [
    ...chosen.map(({ values }) => values),
    query.viewer?.skills ?? [],
    query.viewer?.languages ?? [],
  ];
  if (lists.some((values) => values.length > MAX_FACET_VALUES)) {
    return err({ code: "search.too_many_values", max: MAX_FACET_VALUES });
  }
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 0 || limit > MAX_LIMIT) {
    return err({ code: "search.bad_limit", max: MAX_LIMIT });
  }
  if (query.explain === true && limit > MAX_EXPLAINED) {
    return err({ code: "search.bad_limit", max: MAX_EXPLAINED });
  }
  const { slots, publishedFrom, publishedTo } = query;
  if ((slots?.within?.length ?? 0) > MAX_WITHIN) {
    return err({ code: "search.too_many_values", max: MAX_WITHIN });
  }
  const instants = [query.now, publishedFrom, publishedTo, slots?.from, slots?.to];
  const within = slots?.within?.map(spanOf) ?? null;
  const wrong =
    instants.find((value) => value !== undefined && Number.isNaN(Date.parse(value))) ??
    within?.find((span) => span.wrong !== null)?.wrong;
  if (typeof wrong === "string") return err({ code: "search.bad_instant", value: wrong });
  const minutes = slots?.minutes ?? SHORTEST_SESSION_MINUTES;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MAX_MINUTES) {
    return err({ code: "search.bad_minutes", max: MAX_MINUTES });
  }
  const fingerprint = fingerprintOf(query);
  const after = query.cursor === undefined ? null : readCursor(query.cursor, fingerprint);
  if (after === null && query.cursor !== undefined) return err({ code: "search.bad_cursor" });
  const nowMs = Date.parse(query.now);
  return ok({
    nowMs,
    words,
    prefix: endsInWord,
    chosen,
    numbers: {
      price: boundsOf(query.priceCents),
      rating: boundsOf(query.rating),
      reviews: boundsOf(query.reviews),
      published: boundsOf({
        min: publishedFrom === undefined ? undefined : Date.parse(publishedFrom),
        max: publishedTo === undefined ? undefined : Date.parse(publishedTo),
      }),
    },
    window: slots === undefined ? null : windowOf(slots, within, nowMs, minutes),
    sort: query.sort ?? "relevance",
    limit,
    after,
    fingerprint,
    viewer: query.viewer ?? null,
    count: query.count ?? DEFAULT_COUNT,
    explain: query.explain === true,
  });
};

type Span = { readonly startMs: number; readonly endMs: number };

/** Parsed once, since there may be thousands; `wrong` is the instant that is none. */
const spanOf = ({ start, end }: Interval): Span & { readonly wrong: string | null } => {
  const startMs = Date.parse(start);
  const endMs = Date.parse(end);
  return {
    startMs,
    endMs,
    wrong: Number.isNaN(startMs) ? start : Number.isNaN(endMs) ? end : null,
  };
};

const boundsOf = (range: Range | undefined): Bounds | null =>
  range === undefined || (range.min === undefined && range.max === undefined)
    ? null
    : { min: range.min ?? -Infinity, max: range.max ?? Infinity };

const windowOf = (
  slots: SlotWish,
  within: readonly Span[] | null,
  nowMs: number,
  minutes: number,
): SlotWindow => ({
  fromMs: slots.from === undefined ? nowMs : Date.parse(slots.from),
  toMs: slots.to === undefined ? Infinity : Date.parse(slots.to),
  minutes,
  within,
});
