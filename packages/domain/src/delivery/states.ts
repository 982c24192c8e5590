import type { DeliveryState } from "./delivery.ts";

/** How much is known: a report never takes a delivery back to a state of a lower rank. */
const knowledge = {
  claimed: 0,
  sent: 1,
  delivered: 2,
  refused: 3,
  suppressed: 3,
  skipped: 3,
  bounced: 3,
  complained: 4,
} as const satisfies Record<DeliveryState, number>;

export const isFinal = (state: DeliveryState): boolean => state !== "claimed" && state !== "sent";

export type ProviderReport = "sent" | "delivered" | "bounced" | "complained" | "refused";

/** The state after a provider's report; reports may come late, twice and in any order. */
export const afterReport = (state: DeliveryState, report: ProviderReport): DeliveryState =>
  knowledge[report] > knowledge[state] ? report : state;
