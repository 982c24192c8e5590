import type { Consumption, Use } from "./entry.ts";

/**
 * What a read finds as a rule, and what it consumes then.
 *
 * @param bytes of one item, its keys among them
 * @param units as DynamoDB counts them; a test asks it
 */
export const typical = (items: number, bytes: number, units: number): Consumption => ({
  items,
  bytes,
  units,
});

const one = typical(1, 1_000, 1);

export const strong = (read: string, by: string, consumption = one): Use => ({
  read,
  by,
  consistency: "strong",
  consumption,
});

export const eventual = (read: string, by: string, consumption = typical(1, 1_000, 0.5)): Use => ({
  read,
  by,
  consistency: "eventual",
  consumption,
});

/** A check inside a transaction is paid for as a write of the item, twice. */
export const guard = (read: string, by: string, consumption = typical(1, 1_000, 2)): Use => ({
  read,
  by,
  consistency: "in the transaction",
  consumption,
});
