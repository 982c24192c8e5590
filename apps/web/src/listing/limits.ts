import type { SearchState } from "@waymark/contracts/search-address";
import { zoneCity } from "../shared/time/index.ts";
import { without } from "./search-state.ts";

/** What a search asks for beside text and facets, in words, and the search without it. */
type Limit = { readonly title: string; readonly text: string; readonly left: SearchState };

/** "Mon–Fri 18:00–20:00, Sat 09:00–12:00 in Tokyo", from the form of the address. */
export const weekLabel = (hours: string, tz?: string): string =>
  hours
    .replaceAll(/[a-z]{3}/gu, (day) => day.charAt(0).toUpperCase() + day.slice(1))
    .replaceAll("-", "–")
    .replaceAll(".", " ")
    .replaceAll(",", ", ")
    .concat(tz === undefined ? "" : ` in ${zoneCity(tz)}`);

const dates = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" });

export const datesLabel = ({ from, to }: SearchState): string | undefined => {
  const [first, last] = [from, to].map((date) =>
    date === undefined ? Number.NaN : Date.parse(date),
  );
  if (first === undefined || last === undefined) return undefined;
  if (Number.isNaN(last)) return Number.isNaN(first) ? undefined : `From ${dates.format(first)}`;
  return Number.isNaN(first) ? `Until ${dates.format(last)}` : dates.formatRange(first, last);
};

const priceLabel = ({ priceMin, priceMax }: SearchState): string | undefined => {
  if (priceMax === undefined) return priceMin && `From ${priceMin} an hour`;
  return priceMin === undefined ? `Up to ${priceMax} an hour` : `${priceMin}–${priceMax} an hour`;
};

const likenessLabel = ({ like }: SearchState): string | undefined =>
  like && (like.startsWith("-") ? "Different from me" : "Like me");

export const limitsOf = (state: SearchState): readonly Limit[] => {
  const { minutes, hours, tz, rated, since } = state;
  const limit = (
    title: string,
    text: string | undefined,
    ...names: readonly (keyof SearchState)[]
  ): readonly Limit[] =>
    text === undefined ? [] : [{ title, text, left: without(state, ...names) }];
  return [
    ...limit("When I have time", hours && weekLabel(hours, tz), "hours", "tz"),
    ...limit("Length", minutes && `${minutes} min free`, "minutes"),
    ...limit("Dates", datesLabel(state), "from", "to"),
    ...limit("Likeness", likenessLabel(state), "like"),
    ...limit("Price", priceLabel(state), "priceMin", "priceMax"),
    ...limit("Rating", rated && `Rated ${rated} or better`, "rated"),
    ...limit("Published", since && `New in ${since} days`, "since"),
  ];
};
