import { addMinutes, type Instant } from "../time/index.ts";
import type { Delivery } from "./delivery.ts";

/** Longer than the mail worker's own time limit, so that a lease never ends under a live worker. */
export const leaseMinutes = 2;

/**
 * How long an unknown outcome waits for the provider's report. The promise "no mail twice" holds as
 * long as the provider reports within this window; after it, a second copy is the smaller harm.
 */
export const reconcileMinutes = 15;

export type ClaimDecision =
  | { readonly next: "claim"; readonly attempt: number }
  | { readonly next: "wait"; readonly until: Instant; readonly reason: string }
  | { readonly next: "stop"; readonly reason: string };

/** What a worker may do with a mail, given what the ledger holds (null: nothing yet). */
export const decideClaim = (ledger: Delivery | null, now: Instant): ClaimDecision => {
  if (ledger === null) return { next: "claim", attempt: 1 };
  if (ledger.state !== "claimed") return { next: "stop", reason: `already ${ledger.state}` };
  if (ledger.leaseUntil > now) {
    return { next: "wait", until: ledger.leaseUntil, reason: "another worker holds the lease" };
  }
  const reconcileUntil = addMinutes(ledger.claimedAt, reconcileMinutes);
  if (reconcileUntil > now) {
    return { next: "wait", until: reconcileUntil, reason: "outcome unknown, awaiting the report" };
  }
  return { next: "claim", attempt: ledger.attempt + 1 };
};
