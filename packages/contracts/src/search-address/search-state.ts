import { type FacetName, facetNames } from "../listing/facet.ts";
import {
  oneOf,
  parseQueryString,
  stringifyQueryString,
  textOf,
  valuesOf,
} from "../query-string/index.ts";
import { dateOf, wholeNumberOf, zoneOf } from "./read-value.ts";
import { readWeek, writeWeek } from "./week-text.ts";

export const longestText = 200;
const mostChoices = 20;
const longestChoice = 60;
const highestPrice = 10_000;

export const sorts = ["nextSlot", "rating", "newest"] as const;
export const sessionLengths = ["15", "30", "45", "60", "90"] as const;
export const leastRatings = ["3", "3.5", "4", "4.5"] as const;
export const sinceDays = ["7", "30", "90"] as const;

/**
 * A search as its address holds it: all of it text, and what is not set is not there. Sorted by
 * relevance where `sort` is missing.
 */
export type SearchState = {
  readonly q?: string;
  readonly sort?: (typeof sorts)[number];
  /** How long a session has to fit in. */
  readonly minutes?: (typeof sessionLengths)[number];
  /** First and last date of the window, both included, in the viewer's zone. */
  readonly from?: string;
  readonly to?: string;
  /** The viewer's usual week, as `writeWeek` writes it. */
  readonly hours?: string;
  /** The zone in which the viewer reads times, where it is not their own. */
  readonly tz?: string;
  /** Whole units of money an hour, both included. */
  readonly priceMin?: string;
  readonly priceMax?: string;
  readonly rated?: (typeof leastRatings)[number];
  /** Published in the last so many days. */
  readonly since?: (typeof sinceDays)[number];
  /** From -100 (different from me) to 100 (like me), never 0. */
  readonly like?: string;
} & { readonly [Facet in FacetName]?: readonly string[] };

const choicesIn = (value: unknown): readonly string[] =>
  valuesOf(value)
    .filter((choice) => choice.length <= longestChoice)
    .slice(0, mostChoices);

const chosenIn = (query: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    facetNames.flatMap((facet) => {
      const choices = choicesIn(query[facet]);
      return choices.length > 0 ? [[facet, choices] as const] : [];
    }),
  );

/** The higher end of a range, unless the lower one lies above it. */
const endOf = <End extends string | number>(start: End | undefined, end: End | undefined) =>
  start !== undefined && end !== undefined && end < start ? undefined : end;

/** Reads an address; what makes no sense in it is left out rather than refused. */
export const parseSearchState = (query: Readonly<Record<string, unknown>>): SearchState => {
  const q = textOf(query["q"])?.trim().slice(0, longestText).trim() ?? "";
  const sort = oneOf(query["sort"], sorts);
  const minutes = oneOf(query["minutes"], sessionLengths);
  const from = dateOf(query["from"]);
  const to = endOf(from, dateOf(query["to"]));
  const hours = writeWeek(readWeek(textOf(query["hours"]) ?? ""));
  const tz = zoneOf(query["tz"]);
  const priceMin = wholeNumberOf(query["priceMin"], 0, highestPrice);
  const priceMax = endOf(priceMin, wholeNumberOf(query["priceMax"], 0, highestPrice));
  const rated = oneOf(query["rated"], leastRatings);
  const since = oneOf(query["since"], sinceDays);
  const like = wholeNumberOf(query["like"], -100, 100) ?? 0;
  return {
    ...(q !== "" && { q }),
    ...(sort !== undefined && { sort }),
    ...(minutes !== undefined && { minutes }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(hours !== "" && { hours }),
    ...(tz !== undefined && { tz }),
    ...(priceMin !== undefined && { priceMin: String(priceMin) }),
    ...(priceMax !== undefined && { priceMax: String(priceMax) }),
    ...(rated !== undefined && { rated }),
    ...(since !== undefined && { since }),
    ...(like !== 0 && { like: String(like) }),
    ...chosenIn(query),
  };
};

/** An address of the search as this product would write it, without `?`; empty where nothing is set. */
export const normalSearch = (query: string): string =>
  stringifyQueryString(parseSearchState(parseQueryString(query))).slice(1);
