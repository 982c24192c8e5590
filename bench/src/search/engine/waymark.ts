import { readFileSync } from "node:fs";
import { query } from "@waymark/search/query";
import { openSnapshot } from "@waymark/search/snapshot";
import type { OpenEngine } from "./engine.ts";

export const openWaymark: OpenEngine = (_, snapshot) => {
  const opened = openSnapshot(readFileSync(snapshot));
  if (!opened.ok) throw new Error(opened.error.code);
  return {
    ask: (asked, limit) => {
      const answer = query(opened.value, { ...asked, limit });
      if (!answer.ok) throw new Error(answer.error.code);
      const { total, hits, facets } = answer.value;
      const facetValues = Object.values(facets).reduce((sum, counts) => sum + counts.length, 0);
      return { total, ids: hits.map(({ id }) => id), facetValues };
    },
  };
};
