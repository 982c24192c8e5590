import type { DomainEvent } from "@waymark/contracts/event";
import { mayOrganisation } from "@waymark/domain/organisation";
import type { Instant } from "@waymark/domain/time";
import type { Webhook } from "@waymark/domain/webhook";
import type { Ids, Members } from "../ports/index.ts";

/** With the webhook and the line of its log they fit one transaction (100 items). */
const toldMax = 90;

/**
 * One for each owner and manager of the organisation whose webhook is switched off, owners first; in the
 * transaction that switches it off, so that they hear of it once.
 */
export const disabledEvents = async (
  deps: {
    readonly ids: Pick<Ids, "newEventId">;
    readonly members: Pick<Members, "ofOrganisation">;
  },
  { organisationId, id: webhookId, revision }: Webhook,
  at: Instant,
): Promise<readonly DomainEvent[]> => {
  const members = await deps.members.ofOrganisation(organisationId);
  return members
    .filter(({ role }) => mayOrganisation(role, "manage_cohorts"))
    .toSorted((a, b) => Number(b.role === "owner") - Number(a.role === "owner"))
    .slice(0, toldMax)
    .map(({ personId }) => ({
      id: deps.ids.newEventId(),
      at,
      v: 1,
      type: "member.webhook_disabled",
      organisationId,
      personId,
      webhookId,
      revision,
    }));
};
