import { answerQuery } from "../answer/answer-query.ts";
import type { SearchIndex } from "../engine/index-view.ts";

const LOWEST_RATING = 0.1;

/** Whether anybody in an index is rated, found out once for each index. */
export const keepHasRatings = (): ((index: SearchIndex, now: string) => boolean) => {
  const known = new WeakMap<SearchIndex, boolean>();
  return (index, now) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const rated = answerQuery(index, { now, rating: { min: LOWEST_RATING }, limit: 0, count: [] });
    const has = rated.ok && rated.value.total > 0;
    known.set(index, has);
    return has;
  };
};
