import type { SearchAnswer } from "@waymark/search/query";

/**
 * One line of the exchange format. Written by hand where order matters: an object would put values
 * that look like numbers first.
 */
export const answerLine = (id: string, answer: SearchAnswer, ms: number): string => {
  const facets = Object.entries(answer.facets).map(([facet, counts]) => {
    const values = counts.map(({ value, count }) => `${JSON.stringify(value)}:${count}`);
    return `${JSON.stringify(facet)}:{${values.join(",")}}`;
  });
  const ids = JSON.stringify(answer.hits.map((hit) => hit.id));
  return `{"id":${JSON.stringify(id)},"total":${answer.total},"ids":${ids},"facets":{${facets.join(",")}},"ms":${ms}}`;
};

/** The line of a query that was refused: no hits, and the code that says why. */
export const refusalLine = (id: string, code: string, ms: number): string =>
  JSON.stringify({ id, total: 0, ids: [], facets: {}, ms, error: code });
