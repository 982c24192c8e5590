import { seededRandom } from "../random/index.ts";

/**
 * - `conflict`: another transaction is at one of the items; nothing happens
 * - `in_progress`: a transaction of the same token is still running; nothing happens
 * - `throttled`: the table takes no more; nothing happens
 * - `lost_before`: the connection breaks before the call arrives
 * - `lost_after`: the call is carried out, and the connection breaks before its answer arrives
 */
const faults = ["conflict", "in_progress", "throttled", "lost_before", "lost_after"] as const;
export type Fault = (typeof faults)[number];

/** What happens to the n-th call of a command, counted from 1; null lets it through. */
export type FaultPlan = (callNumber: number) => Fault | null;

export const faultsAt =
  (calls: Readonly<Record<number, Fault>>): FaultPlan =>
  (callNumber) =>
    calls[callNumber] ?? null;

/** Any fault, on that share of the calls; the same seed gives the same faults. */
export const seededFaults = (seed: number, share: number): FaultPlan => {
  const random = seededRandom(seed);
  return () => (random.chance(share) ? random.pick(faults) : null);
};
