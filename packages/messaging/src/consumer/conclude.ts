import { withoutAddresses } from "@waymark/application/log";
import type { JobOutcome } from "@waymark/contracts/job";

/**
 * What becomes of the message. Its last delivery is not left to the queue's redrive policy, which
 * would bury it without a reason; and nobody's address goes into logs and dead letters.
 */
export const conclude = (
  outcome: JobOutcome,
  receives: number,
  maxReceives: number,
): JobOutcome => {
  if (outcome.outcome === "done") return outcome;
  const reason = withoutAddresses(outcome.reason);
  return outcome.outcome === "retry" && receives >= maxReceives
    ? { outcome: "rejected", reason: `gave up after ${receives} deliveries: ${reason}` }
    : { ...outcome, reason };
};
