import { err, ok, type Result } from "@waymark/domain/result";
import { answerQuery } from "../answer/answer-query.ts";
import type { IndexedListing } from "../listing/listing.ts";
import { writeCursor } from "../query/cursor.ts";
import type { Hit, QueryError, SearchAnswer, SearchQuery } from "../query/query.ts";
import { resolveQuery, type ResolvedQuery } from "../query/resolve.ts";
import { buildSnapshot } from "../snapshot/build.ts";
import { openSnapshot } from "../snapshot/open-snapshot.ts";
import { EMPTY_VOCABULARY, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { readAnswer, readWordCounts } from "./read-answer.ts";
import { searchRequest, wordCountRequest } from "./search-request.ts";
import { type OpenSearchAccess, sendRequest } from "./send.ts";
import { type Clause, exactClause, typoClause, wantedWords } from "./text-query.ts";

type Search = (body: object) => Promise<string>;

const wordClauses = async (
  search: Search,
  query: ResolvedQuery,
  { alternatives }: Vocabulary,
): Promise<readonly Clause[]> => {
  const wanted = wantedWords(query, alternatives);
  if (wanted.length === 0) return [];
  const counts = readWordCounts(await search(wordCountRequest(wanted.map(exactClause))));
  return wanted.map((word, at) => ((counts[at] ?? 0) > 0 ? exactClause(word) : typoClause(word)));
};

/** Why the hits of one page are there, by the core's own engine over these listings alone. */
const explained = (
  listings: readonly IndexedListing[],
  query: SearchQuery,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Hit> => {
  const built = buildSnapshot(listings, { now: query.now });
  if (!built.ok) throw new Error(`a page of hits was not indexed: ${built.error.code}`);
  const opened = openSnapshot(built.value);
  if (!opened.ok) throw new Error(`a page of hits was not opened: ${opened.error.code}`);
  const { cursor: _, ...first } = query;
  const page = { ...first, limit: listings.length, count: [], explain: true };
  const answer = answerQuery(opened.value, page, vocabulary);
  return new Map(answer.ok ? answer.value.hits.map((hit) => [hit.id, hit]) : []);
};

/**
 * The queries of the core, answered by OpenSearch: for more listings than one snapshot holds.
 * Filters, counts and the rule for typos are the same; scores are Lucene's, and by `nextSlot` a free
 * time that has begun before the window counts from its beginning.
 *
 * @param index name or alias, such as `listings`
 */
export const makeOpenSearch =
  (access: OpenSearchAccess, index: string) =>
  async (
    query: SearchQuery,
    vocabulary: Vocabulary = EMPTY_VOCABULARY,
  ): Promise<Result<SearchAnswer, QueryError>> => {
    const resolved = resolveQuery(query);
    if (!resolved.ok) return err(resolved.error);
    const asked = resolved.value;
    const search: Search = async (body) => {
      const path = `/${index}/_search`;
      const sent = await sendRequest(access, { method: "POST", path, body: JSON.stringify(body) });
      return sent.body;
    };
    const words = await wordClauses(search, asked, vocabulary);
    const found = readAnswer(await search(searchRequest(asked, words)), asked.count);
    const listings = found.hits.map(({ listing }) => listing);
    const reasons =
      query.explain === true ? explained(listings, query, vocabulary) : new Map<string, Hit>();
    const last = found.hits.at(-1);
    const isFull = last !== undefined && found.hits.length === asked.limit;
    return ok({
      total: found.total,
      hits: listings.map(
        ({ id }): Hit =>
          reasons.get(id) ?? { id, nextSlots: [], commonMinutesPerWeek: null, reason: null },
      ),
      facets: found.facets,
      nextCursor: isFull
        ? writeCursor(asked.fingerprint, { key: last.key, id: last.listing.id })
        : null,
    });
  };
