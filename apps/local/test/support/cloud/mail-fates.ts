import type { DeliveryState, MailTemplate } from "@waymark/domain/delivery";
import type { IntroductionId } from "@waymark/domain/id";
import type { ConnectedTable } from "./connect-table.ts";
import type { Mail } from "./mailbox.ts";

export type MailFate = {
  readonly template: MailTemplate;
  readonly state: DeliveryState;
  /** How many copies the provider really took, and for whom. */
  readonly sentTo: readonly string[];
};

/** What the ledger says of an introduction's mails, beside what really went out, by template. */
export const mailFatesOf = async (
  db: Pick<ConnectedTable, "deliveries">,
  introductionId: IntroductionId,
  mails: readonly Mail[],
): Promise<readonly MailFate[]> => {
  const deliveries = await db.deliveries.listByIntroduction(introductionId);
  return deliveries
    .map(({ id, template, state }) => ({
      template,
      state,
      sentTo: mails.filter(({ tags }) => tags["delivery"]?.includes(id)).flatMap(({ to }) => to),
    }))
    .toSorted((a, b) => (a.template < b.template ? -1 : 1));
};
