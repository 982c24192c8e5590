import type { JobOutcome } from "@waymark/contracts/job";
import { afterReport, type ProviderReport } from "@waymark/domain/delivery";
import type { DeliveryId } from "@waymark/domain/id";
import type { Clock, Deliveries, Suppressions } from "../ports/index.ts";

type Deps = {
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  readonly suppressions: Suppressions;
};

export type MailReport = {
  readonly deliveryId: DeliveryId;
  readonly report: ProviderReport;
  readonly providerMessageId: string;
  /** Addresses that must not be written to again, by a permanent bounce or a complaint. */
  readonly unwantedAt: readonly string[];
  readonly reason?: string | undefined;
};

/** Takes what the provider says about a mail into the ledger; late, twice or out of order is fine. */
export const recordMailReport =
  (deps: Deps) =>
  async (mail: MailReport): Promise<JobOutcome> => {
    const now = deps.clock.now();
    // Sign-in codes are not in the ledger, but an address that bounces them is unwanted all the same.
    const reason = mail.report === "complained" ? "complained" : "bounced";
    for (const address of mail.unwantedAt) await deps.suppressions.add(address, reason, now);
    const delivery = await deps.deliveries.get(mail.deliveryId);
    if (delivery === null) return { outcome: "skipped", reason: "not a mail of the ledger" };
    const state = afterReport(delivery.state, mail.report);
    if (state === delivery.state) return { outcome: "skipped", reason: `already ${state}` };
    const moved = await deps.deliveries.move(delivery, {
      state,
      updatedAt: now,
      providerMessageId: mail.providerMessageId,
      reason: mail.reason,
    });
    return moved
      ? { outcome: "done" }
      : { outcome: "retry", reason: "the ledger changed meanwhile", afterSeconds: 1 };
  };
