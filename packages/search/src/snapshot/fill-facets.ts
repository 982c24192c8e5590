import { FACETS, type FacetName, MANY_VALUED } from "../facet/name.ts";
import { perFacet } from "../facet/per-facet.ts";
import { fillPack } from "./fill-packs.ts";
import type { FacetsOf } from "./packs.ts";
import { isBitmap, memberWords } from "./plan.ts";
import { writeStrings } from "./string-table.ts";
import type { Survey } from "./survey.ts";
import { writeOffsets } from "./write-offsets.ts";
import type { SectionWriter } from "./write-sections.ts";

/** Writes values, totals and the layout of members and ordinals; contents come by listing. */
const fillFacetHead = (facet: FacetName, found: Survey, file: SectionWriter): void => {
  const { values, totals, perListing } = found.facets[facet];
  writeStrings(values, file.u32(`${facet}.values`), file.u8(`${facet}.bytes`));
  file.u32(`${facet}.totals`).set(totals);
  const sizes = totals.map((total) => memberWords(total, found.ids.length));
  writeOffsets(sizes, file.u32(`${facet}.starts`));
  if (MANY_VALUED.has(facet)) writeOffsets(perListing, file.u32(`${facet}.offsets`));
};

export type FacetFiller = {
  readonly fill: (number: number, values: FacetsOf) => void;
  /** Writes which listings have each value; call once all listings are filled. */
  readonly finish: () => void;
};

export const facetFiller = (found: Survey, file: SectionWriter): FacetFiller => {
  for (const facet of FACETS) fillFacetHead(facet, found, file);
  const ordinals = perFacet((facet) => file.u16(`${facet}.ordinals`));
  const offsets = perFacet((facet) => file.u32(`${facet}.offsets`));
  const packs = found.packs.map((plan, pack) => fillPack(pack, plan, file));
  return {
    fill: (number, values) => {
      for (const fillCode of packs) fillCode(number, values);
      for (const facet of FACETS) {
        const { ordinals: ordinalOf } = found.facets[facet];
        const own = values[facet].map((value) => ordinalOf.get(value) ?? 0);
        const at = MANY_VALUED.has(facet) ? (offsets[facet][number] ?? 0) : number;
        ordinals[facet].set(
          own.toSorted((a, b) => a - b),
          at,
        );
      }
    },
    finish: () => {
      for (const facet of FACETS) {
        const { totals } = found.facets[facet];
        const starts = file.u32(`${facet}.starts`);
        const members = file.u32(`${facet}.members`);
        fillMembers(found.ids.length, totals, starts, members, offsets[facet], ordinals[facet]);
      }
    },
  };
};

const fillMembers = (
  listings: number,
  totals: readonly number[],
  starts: Uint32Array,
  members: Uint32Array,
  offsets: Uint32Array,
  ordinals: Uint16Array,
): void => {
  const bitmap = totals.map((total) => isBitmap(total, listings));
  const ends = starts.slice();
  for (let number = 0; number < listings; number++) {
    const from = offsets.length === 0 ? number : (offsets[number] ?? 0);
    const to = offsets.length === 0 ? number + 1 : (offsets[number + 1] ?? 0);
    for (let i = from; i < to; i++) {
      const ordinal = ordinals[i] ?? 0;
      if (bitmap[ordinal] === true) {
        const word = (starts[ordinal] ?? 0) + (number >>> 5);
        members[word] = (members[word] ?? 0) | (1 << (number & 31));
      } else {
        const end = ends[ordinal] ?? 0;
        members[end] = number;
        ends[ordinal] = end + 1;
      }
    }
  }
};
