import { query } from "@waymark/search/query";
import { buildSnapshot, openSnapshot } from "@waymark/search/snapshot";
import { makeListings, WORLD_NOW } from "../make-listing.ts";
import type { OpenEngine } from "./engine.ts";

export const openWaymark: OpenEngine = (listings) => {
  const built = buildSnapshot(makeListings(listings), { now: WORLD_NOW });
  if (!built.ok) throw new Error(built.error.code);
  const opened = openSnapshot(built.value);
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
