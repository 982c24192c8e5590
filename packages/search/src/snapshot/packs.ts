import type { FacetName } from "../facet/name.ts";
import type { FacetSurvey } from "./survey.ts";

/**
 * Facets that are counted together: listings with equal values of all of them share one code, so
 * that a hit adds to one number here and the few codes are spread over the values afterwards.
 */
export const PACKS = [
  ["function", "seniority", "price", "time"],
  ["industry", "country", "zone"],
  ["language"],
] as const satisfies readonly (readonly FacetName[])[];

const MAX_CODES = 1 << 13;

/** With fewer listings a code, spreading costs more than counting together saves. */
const LISTINGS_PER_CODE = 8;

export type FacetsOf = Readonly<Record<FacetName, readonly string[]>>;

const keyOf = (pack: readonly FacetName[], values: FacetsOf): string => {
  let key = "";
  for (const facet of pack) {
    const own = values[facet];
    for (const value of own.length > 1 ? own.toSorted() : own) key += `${value.length}:${value}`;
    key += "/";
  }
  return key;
};

/** Combinations of values that occur, collected in the first pass. */
export type PackSurvey = {
  readonly add: (values: FacetsOf) => void;
  readonly plan: (facets: Record<FacetName, FacetSurvey>, listings: number) => PackPlan | null;
};

/** The codes in order of their values' ordinals. */
export type PackPlan = {
  readonly facets: readonly FacetName[];
  /** For each code its values by facet of the pack. */
  readonly codes: readonly (readonly PackValue[])[];
  readonly codeOf: (values: FacetsOf) => number;
};
type PackValue = { readonly facet: FacetName; readonly ordinal: number };

export const surveyPack = (pack: readonly FacetName[]): PackSurvey => {
  const examples = new Map<string, FacetsOf>();
  return {
    add: (values) => {
      if (examples.size > MAX_CODES) return;
      const key = keyOf(pack, values);
      if (!examples.has(key)) examples.set(key, values);
    },
    /** Null where packing does not pay. */
    plan: (facets, listings) => {
      if (examples.size > MAX_CODES || examples.size * LISTINGS_PER_CODE > listings) return null;
      const coded = [...examples]
        .map(([key, values]) => ({ key, values: valuesOf(pack, values, facets) }))
        .toSorted((a, b) => compareCodes(pack, a.values, b.values));
      const codes = new Map(coded.map(({ key }, code) => [key, code]));
      return {
        facets: pack,
        codes: coded.map(({ values }) => values),
        codeOf: (values) => codes.get(keyOf(pack, values)) ?? 0,
      };
    },
  };
};

const valuesOf = (
  pack: readonly FacetName[],
  values: FacetsOf,
  facets: Record<FacetName, FacetSurvey>,
): readonly PackValue[] =>
  pack.flatMap((facet) =>
    values[facet]
      .map((value) => ({ facet, ordinal: facets[facet].ordinals.get(value) ?? 0 }))
      .toSorted((a, b) => a.ordinal - b.ordinal),
  );

const compareCodes = (
  pack: readonly FacetName[],
  a: readonly PackValue[],
  b: readonly PackValue[],
): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [left, right] = [a[i], b[i]];
    if (left === undefined || right === undefined) break;
    const byFacet = pack.indexOf(left.facet) - pack.indexOf(right.facet);
    const difference = byFacet === 0 ? left.ordinal - right.ordinal : byFacet;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
