import type { JobOutcome } from "@waymark/contracts/job";
import { afterReport, type ProviderReport } from "@waymark/domain/delivery";
import type { DeliveryId } from "@waymark/domain/id";
import type { Clock, Deliveries, Persons, Suppressions } from "../ports/index.ts";

type Deps = {
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  readonly persons: Persons;
  readonly suppressions: Suppressions;
};

export type MailReport = {
  readonly deliveryId: DeliveryId;
  readonly report: ProviderReport;
  readonly providerMessageId: string;
  /** True for a bounce that will not go away: the address is not written to again. */
  readonly isPermanent: boolean;
  readonly reason?: string | undefined;
};

/** Takes what the provider says about a mail into the ledger; late, twice or out of order is fine. */
export const recordMailReport =
  (deps: Deps) =>
  async (mail: MailReport): Promise<JobOutcome> => {
    const delivery = await deps.deliveries.get(mail.deliveryId);
    if (delivery === null) return { outcome: "skipped", reason: "not a mail of the ledger" };
    const now = deps.clock.now();
    if (mail.report === "complained" || (mail.report === "bounced" && mail.isPermanent)) {
      const person = await deps.persons.get(delivery.personId);
      if (person !== null) await deps.suppressions.add(person.emailAddress, mail.report, now);
    }
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
