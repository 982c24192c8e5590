import type { MailJob } from "@waymark/contracts/job";
import type { DeliveryId, PersonId } from "@waymark/domain/id";
import type { Ids } from "../ports/index.ts";

/** One event leads to one mail of a template to one person; somebody without an account is the third. */
export const deliveryIdOf = (
  ids: Pick<Ids, "derivedDeliveryId">,
  { eventId, template }: Pick<MailJob, "eventId" | "template">,
  recipientId: PersonId | null,
): DeliveryId => ids.derivedDeliveryId(eventId, template, recipientId ?? "third");
