import type { Layer } from "../engine/index-view.ts";
import type { PackTable } from "../snapshot/segment.ts";
import { countList } from "./count.ts";
import type { FacetName } from "./name.ts";

/** Counts the values of several facets over a list of listings, packed ones together. */
export const countFacets = (
  layer: Layer,
  facets: readonly FacetName[],
  list: Uint32Array,
  count: number,
  step: 1 | -1,
): void => {
  const { segment, counts, packCounts } = layer;
  const done = new Set<FacetName>();
  segment.packs.forEach((pack, i) => {
    const own = packCounts[i];
    const asked = pack.facets.filter((facet) => facets.includes(facet));
    if (own === undefined || asked.length === 0 || pack.codes.length === 0) return;
    if (count < own.length) return;
    countCodes(pack.codes, list, count, own);
    spreadCodes(layer, pack, own, asked, step);
    for (const facet of asked) done.add(facet);
  });
  for (const facet of facets) {
    if (!done.has(facet)) countList(segment.facets[facet], list, count, step, counts[facet]);
  }
};

const countCodes = (
  codes: Uint16Array,
  list: Uint32Array,
  count: number,
  counts: Int32Array,
): void => {
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const code = codes[list[i] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
};

const spreadCodes = (
  { counts }: Layer,
  { facets, offsets, entries }: PackTable,
  codeCounts: Int32Array,
  asked: readonly FacetName[],
  step: 1 | -1,
): void => {
  const targets = facets.map((facet) => (asked.includes(facet) ? counts[facet] : null));
  for (let code = 0; code < codeCounts.length; code++) {
    const count = codeCounts[code] ?? 0;
    if (count === 0) continue;
    const to = offsets[code + 1] ?? 0;
    for (let i = offsets[code] ?? 0; i < to; i++) {
      const entry = entries[i] ?? 0;
      const target = targets[entry >>> 16] ?? null;
      if (target === null) continue;
      const ordinal = entry & 0xffff;
      target[ordinal] = (target[ordinal] ?? 0) + step * count;
    }
  }
};
