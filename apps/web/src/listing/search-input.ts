import { facetNames } from "@waymark/contracts/listing";
import { readWeek, type SearchState } from "@waymark/contracts/search-address";
import type { Api } from "../shared/api/index.ts";
import { instantAtLocal } from "../shared/time/index.ts";

export type SearchInput = NonNullable<Parameters<Api["listing"]["search"]["query"]>[0]>;
/** What the viewer said about themselves. */
export type AboutMe = Omit<NonNullable<SearchInput["viewer"]>, "likeness">;

type Viewpoint = {
  /** The zone of the viewer, where the search names no other. */
  readonly zone: string;
  readonly nowMs: number;
  readonly aboutMe?: AboutMe | undefined;
};

const dayMs = 86_400_000;

/** The midnight at which a date begins, or ends, on the wall of a zone. */
const midnight = (date: string, zone: string, daysLater = 0): string => {
  const day = new Date(Date.parse(`${date}T00:00Z`) + daysLater * dayMs).toISOString().slice(0, 10);
  return instantAtLocal(`${day}T00:00`, zone) ?? `${day}T00:00:00.000Z`;
};

/** A window that is over is none: an address is kept longer than that. */
export const windowOf = ({ from, to }: SearchState, zone: string, nowMs: number) => {
  const end = to === undefined ? undefined : midnight(to, zone, 1);
  if (end !== undefined && Date.parse(end) <= nowMs) return {};
  return {
    ...(from !== undefined && { from: midnight(from, zone) }),
    ...(end !== undefined && { to: end }),
  };
};

/** Undefined where the search wants no time. */
const slotsOf = (state: SearchState, zone: string, nowMs: number): SearchInput["slots"] => {
  const lengths = { "15": 15, "30": 30, "45": 45, "60": 60, "90": 90 } as const;
  const { minutes, hours } = state;
  const week = hours === undefined ? undefined : readWeek(hours);
  const slots = {
    ...(minutes !== undefined && { minutes: lengths[minutes] }),
    ...windowOf(state, zone, nowMs),
    ...(week !== undefined && {
      hours: {
        timeZone: zone,
        weeklyHours: Object.fromEntries(
          Object.entries(week).map(([day, ranges]) => [day, [...ranges]]),
        ),
      },
    }),
  };
  return Object.keys(slots).length > 0 ? slots : undefined;
};

const facetsOf = (state: SearchState): SearchInput["facets"] => {
  const chosen = facetNames.flatMap((facet) =>
    state[facet] === undefined ? [] : [[facet, [...state[facet]]] as const],
  );
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
};

const cents = (price: string | undefined): number | undefined =>
  price === undefined ? undefined : Number(price) * 100;

/** The same search as the server takes it. */
export const searchInputOf = (
  state: SearchState,
  { zone, nowMs, aboutMe }: Viewpoint,
): SearchInput => {
  const { q, sort, priceMin, priceMax, rated, since, like } = state;
  const facets = facetsOf(state);
  const slots = slotsOf(state, state.tz ?? zone, nowMs);
  const [min, max] = [cents(priceMin), cents(priceMax)];
  // From a midnight on, so that the same search is the same question all day.
  const today = Math.floor(nowMs / dayMs) * dayMs;
  return {
    ...(q !== undefined && { text: q }),
    ...(sort !== undefined && { sort }),
    ...(facets !== undefined && { facets }),
    ...(slots !== undefined && { slots }),
    ...((min ?? max) !== undefined && {
      priceCents: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    }),
    ...(rated !== undefined && { ratingMin: Number(rated) }),
    ...(since !== undefined && {
      publishedFrom: new Date(today - Number(since) * dayMs).toISOString(),
    }),
    ...(like !== undefined &&
      aboutMe !== undefined && { viewer: { ...aboutMe, likeness: Number(like) / 100 } }),
  };
};
