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

export const packName = (pack: number): string => `pack${pack}`;

const MAX_CODES = 0xffff;

/** With fewer listings a code, spreading costs more than counting together saves. */
const LISTINGS_PER_CODE = 8;

export type FacetsOf = Readonly<Record<FacetName, readonly string[]>>;

const keyOf = (pack: readonly FacetName[], values: FacetsOf): string =>
  pack
    .map((facet) =>
      values[facet]
        .toSorted()
        .map((value) => `${value.length}:${value}`)
        .join(""),
    )
    .join("/");

/** Combinations of values that occur, collected in the first pass. */
export type PackSurvey = {
  readonly add: (values: FacetsOf) => void;
  readonly plan: (facets: Record<FacetName, FacetSurvey>, listings: number) => PackPlan;
};

/** The codes in order of their values' ordinals; none where packing does not pay. */
export type PackPlan = {
  readonly size: number;
  /** For each code its values: number of the facet within the pack above 16 bits of ordinal. */
  readonly entries: readonly (readonly number[])[];
  readonly codeOf: (values: FacetsOf) => number;
};

export const surveyPack = (pack: readonly FacetName[]): PackSurvey => {
  const examples = new Map<string, FacetsOf>();
  return {
    add: (values) => {
      if (examples.size > MAX_CODES) return;
      const key = keyOf(pack, values);
      if (!examples.has(key)) examples.set(key, values);
    },
    plan: (facets, listings) => {
      const size = examples.size;
      if (size > MAX_CODES || size * LISTINGS_PER_CODE > listings) {
        return { size: 0, entries: [], codeOf: () => 0 };
      }
      const coded = [...examples]
        .map(([key, values]) => ({ key, entries: entriesOf(pack, values, facets) }))
        .toSorted((a, b) => compareLists(a.entries, b.entries));
      const codes = new Map(coded.map(({ key }, code) => [key, code]));
      return {
        size,
        entries: coded.map(({ entries }) => entries),
        codeOf: (values) => codes.get(keyOf(pack, values)) ?? 0,
      };
    },
  };
};

const entriesOf = (
  pack: readonly FacetName[],
  values: FacetsOf,
  facets: Record<FacetName, FacetSurvey>,
): readonly number[] =>
  pack
    .flatMap((facet, i) =>
      values[facet].map((value) => i * 0x10000 + (facets[facet].ordinals.get(value) ?? 0)),
    )
    .toSorted((a, b) => a - b);

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};
