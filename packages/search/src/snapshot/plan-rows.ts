import { FACETS, type FacetName, MANY_VALUED } from "../facet/name.ts";
import { MAX_WIDTH, type RowUnit } from "../facet/row-table.ts";
import type { SectionPlan } from "./layout.ts";
import { type FacetsOf, type PackPlan, PACKS } from "./packs.ts";
import type { FacetSurvey } from "./survey.ts";

/** How many values of the facets with several of them a listing has, and how many have as many. */
export type Crowd = { readonly skills: number; readonly languages: number; listings: number };

/** How the rows are laid out: packs and single values first, skills last. */
export type RowPlan = {
  readonly width: number;
  readonly units: readonly RowUnit[];
  readonly counters: number;
  /** For each counter its entries. */
  readonly entries: readonly (readonly number[])[];
  readonly moreListings: number;
  readonly moreCounters: number;
  /** The counters of a listing, those of each unit together. */
  readonly countersOf: (values: FacetsOf) => readonly (readonly number[])[];
};

/** Rows hold all values of so many listings; the others keep the rest apart. */
const WHOLE_SHARE = 0.97;
const MAX_CELLS = 8;

/** Of 16 bits, some numbers mark cells without a value. */
const MAX_COUNTERS = 0xffff - MAX_WIDTH;
/** Cells are counted in groups of two. */
const GROUP = 2;

type Unit = {
  readonly facets: readonly FacetName[];
  readonly cells: number;
  readonly entries: readonly (readonly number[])[];
  readonly numbersOf: (values: FacetsOf) => readonly number[];
};

const entry = (facet: FacetName, ordinal: number): number =>
  FACETS.indexOf(facet) * 0x10000 + ordinal;

const packUnit = (pack: PackPlan): Unit => ({
  facets: pack.facets,
  cells: 1,
  entries: pack.codes.map((code) => code.map(({ facet, ordinal }) => entry(facet, ordinal))),
  numbersOf: (values) => [pack.codeOf(values)],
});

const facetUnit = (facet: FacetName, { values, ordinals }: FacetSurvey, cells: number): Unit => ({
  facets: [facet],
  cells,
  entries: values.map((_, ordinal) => [entry(facet, ordinal)]),
  numbersOf: (own) => own[facet].map((value) => ordinals.get(value) ?? 0).toSorted((a, b) => a - b),
});

/** The least number of cells that is enough for most listings. */
const cellsFor = (crowds: readonly Crowd[], of: (crowd: Crowd) => number): number => {
  const all = crowds.reduce((sum, { listings }) => sum + listings, 0);
  for (let cells = 1; cells < MAX_CELLS; cells++) {
    let held = 0;
    for (const crowd of crowds) if (of(crowd) <= cells) held += crowd.listings;
    if (held >= all * WHOLE_SHARE) return cells;
  }
  return MAX_CELLS;
};

/** Leaves out packs whose codes the cells have no numbers for beside the values of all facets. */
const fitting = (
  packs: readonly (PackPlan | null)[],
  facets: Record<FacetName, FacetSurvey>,
): readonly (PackPlan | null)[] => {
  const sizeOf = (names: readonly FacetName[]): number =>
    names.reduce((sum, facet) => sum + facets[facet].values.length, 0);
  let room = MAX_COUNTERS - sizeOf(FACETS);
  return packs.map((pack) => {
    const needed = pack === null ? 0 : pack.codes.length - sizeOf(pack.facets);
    if (needed > room) return null;
    room -= needed;
    return pack;
  });
};

export const planRows = (
  planned: readonly (PackPlan | null)[],
  facets: Record<FacetName, FacetSurvey>,
  crowds: readonly Crowd[],
): RowPlan => {
  const languageCells = cellsFor(crowds, ({ languages }) => languages);
  const packs = fitting(planned, facets);
  const before = packs.flatMap((pack, i): readonly Unit[] =>
    pack === null
      ? (PACKS[i] ?? []).map((facet) =>
          facetUnit(facet, facets[facet], MANY_VALUED.has(facet) ? languageCells : 1),
        )
      : [packUnit(pack)],
  );
  const used = before.reduce((sum, { cells }) => sum + cells, 0);
  const least = used + cellsFor(crowds, ({ skills }) => skills);
  const width = Math.min(MAX_WIDTH, Math.ceil(least / GROUP) * GROUP);
  const skillCells = width - used;
  const units = [...before, facetUnit("skill", facets.skill, skillCells)];
  const isPacked = packs.some((pack) => pack?.facets.includes("language"));
  let moreListings = 0;
  let moreCounters = 0;
  for (const { skills, languages, listings } of crowds) {
    const apart = beyond(skills, isPacked ? 0 : languages, skillCells, languageCells);
    if (apart === 0) continue;
    moreListings += listings;
    moreCounters += listings * apart;
  }
  return { width, ...layOut(units), moreListings, moreCounters };
};

/** The last cell of a row that is too short says so, which costs it one value more. */
const beyond = (
  skills: number,
  languages: number,
  skillCells: number,
  languageCells: number,
): number => {
  const far = Math.max(0, languages - languageCells);
  if (far === 0 && skills <= skillCells) return 0;
  return far + Math.max(0, skills - skillCells + 1);
};

const layOut = (
  units: readonly Unit[],
): Pick<RowPlan, "units" | "counters" | "entries" | "countersOf"> => {
  const placed: RowUnit[] = [];
  const firsts: number[] = [];
  let firstCell = 0;
  let counters = 0;
  for (const { facets, cells, entries } of units) {
    placed.push({ facets, firstCell, cells });
    firsts.push(counters);
    firstCell += cells;
    counters += entries.length;
  }
  return {
    units: placed,
    counters,
    entries: units.flatMap(({ entries }) => entries),
    countersOf: (values) =>
      units.map(({ numbersOf }, i) => numbersOf(values).map((number) => (firsts[i] ?? 0) + number)),
  };
};

export const rowSections = (plan: RowPlan, listings: number): readonly SectionPlan[] => [
  { name: "row.units", type: "u32", length: plan.units.length * 3 },
  { name: "row.cells", type: "u16", length: listings * plan.width },
  { name: "row.offsets", type: "u32", length: plan.counters + 1 },
  { name: "row.entries", type: "u32", length: plan.entries.flat().length },
  { name: "row.more", type: "u32", length: plan.moreListings },
  { name: "row.more.offsets", type: "u32", length: plan.moreListings + 1 },
  { name: "row.more.counters", type: "u16", length: plan.moreCounters },
];
