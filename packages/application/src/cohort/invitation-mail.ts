import type { EnrolmentMailJob } from "@waymark/contracts/job";
import type { Enrolment, MailingKind } from "@waymark/domain/enrolment";
import type { EnrolmentMailTemplate } from "@waymark/domain/delivery";
import type { DeliveryId } from "@waymark/domain/id";
import { deliveryIdOf } from "../delivery/index.ts";
import type { Ids } from "../ports/index.ts";

type Invited = Pick<Enrolment, "cohortId" | "id" | "revision">;
type Derive = Pick<Ids, "derivedEventId" | "derivedDeliveryId">;

const templates = {
  invite: "enrolment_invitation",
  remind: "enrolment_reminder",
  call_off: "enrolment_called_off",
} as const satisfies Record<MailingKind, EnrolmentMailTemplate>;

/**
 * The mail that this revision of an enrolment asks for. Its event is its own and not that of the batch,
 * so that each of the batch's mails has its own place in the ledger.
 */
export const invitationMail = (
  ids: Derive,
  { cohortId, id: enrolmentId, revision }: Invited,
  kind: MailingKind,
): EnrolmentMailJob => ({
  v: 1,
  eventId: ids.derivedEventId(enrolmentId, kind, String(revision)),
  template: templates[kind],
  cohortId,
  enrolmentId,
  revision,
});

/** Where the ledger will know that mail, before it is sent. */
export const invitationDeliveryId = (
  ids: Derive,
  invited: Invited,
  kind: MailingKind,
): DeliveryId => deliveryIdOf(ids, invitationMail(ids, invited, kind), null);
