import type { Price, Priced } from "./prices.ts";
import { plus, pricedNames, type Quantities, times } from "./quantities.ts";
import { standingPerMonth } from "./standing.ts";
import { measured, quantitiesOf } from "./units.ts";

export type Prices = Readonly<Record<Priced, Price>>;

/** People who have met go on meeting: one introduction leads to six sessions. */
const introductionsPerSession = 1 / 6;

/** A session stays with its notes, surveys and mails, about 40 KB, for ever. */
const kilobytesPerSession = 40;

export const usdOf = (quantities: Quantities, prices: Prices): number =>
  pricedNames(quantities).reduce(
    (sum, name) => sum + ((quantities[name] ?? 0) / prices[name].per) * prices[name].usd,
    0,
  );

/** A session with its share of the introduction before it. */
export const sessionQuantities: Quantities = plus(
  quantitiesOf(measured.session),
  times(quantitiesOf(measured.introduction), introductionsPerSession),
);

export const searchQuantities: Quantities = quantitiesOf(measured.search);

export type Estimate = {
  readonly perThousandSessionsUsd: number;
  readonly perMillionSearchesUsd: number;
  readonly standingUsd: number;
  readonly monthUsd: number;
  /** What the month is made of, the largest part first. */
  readonly parts: readonly { readonly name: Priced; readonly usd: number }[];
};

/**
 * A month with so many sessions and searches, at list prices without free tiers. What is stored is
 * counted for a year of such months.
 */
export const estimate = (
  { sessions, searches }: { readonly sessions: number; readonly searches: number },
  prices: Prices,
): Estimate => {
  const storedGb = (12 * sessions * kilobytesPerSession) / 1_000_000;
  const month = [
    times(sessionQuantities, sessions),
    times(searchQuantities, searches),
    standingPerMonth,
    { tableGbMonth: storedGb, recoveryGbMonth: storedGb },
  ].reduce(plus);
  return {
    perThousandSessionsUsd: usdOf(times(sessionQuantities, 1_000), prices),
    perMillionSearchesUsd: usdOf(times(searchQuantities, 1_000_000), prices),
    standingUsd: usdOf(standingPerMonth, prices),
    monthUsd: usdOf(month, prices),
    parts: pricedNames(month)
      .map((name) => ({ name, usd: usdOf({ [name]: month[name] ?? 0 }, prices) }))
      .toSorted((a, b) => b.usd - a.usd),
  };
};
