import type { Priced } from "./prices.ts";

/** How much of each priced thing something takes. */
export type Quantities = Readonly<Partial<Record<Priced, number>>>;

export const pricedNames = (quantities: Quantities): readonly Priced[] =>
  // Of a type that names its keys, nothing else can be in it.
  priced.filter((name) => quantities[name] !== undefined);

const priced: readonly Priced[] = [
  "tableReads",
  "tableWrites",
  "tableGbMonth",
  "recoveryGbMonth",
  "functionRequests",
  "functionGbSeconds",
  "gatewayRequests",
  "queueRequests",
  "mails",
  "cdnRequests",
  "cdnGb",
  "logGb",
  "metricsMonth",
  "alarmsMonth",
];

export const plus = (one: Quantities, other: Quantities): Quantities =>
  Object.fromEntries(
    [...new Set([...pricedNames(one), ...pricedNames(other)])].map((name) => [
      name,
      (one[name] ?? 0) + (other[name] ?? 0),
    ]),
  );

export const times = (quantities: Quantities, factor: number): Quantities =>
  Object.fromEntries(
    pricedNames(quantities).map((name) => [name, (quantities[name] ?? 0) * factor]),
  );
