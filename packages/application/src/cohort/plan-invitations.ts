import {
  actOnEnrolment,
  type Enrolment,
  enrolmentTransitions,
  type MailingKind,
  mayBeReminded,
  tallyChange,
} from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import { allows } from "@waymark/domain/transition";
import type { EnrolmentTallies, Enrolments, Ids, Write } from "../ports/index.ts";
import { invitationDeliveryId } from "./invitation-mail.ts";

type Deps = {
  readonly enrolments: Pick<Enrolments, "replace" | "replaceListed">;
  readonly enrolmentTallies: Pick<EnrolmentTallies, "change">;
  readonly ids: Pick<Ids, "derivedEventId" | "derivedDeliveryId">;
};

/** Nobody whose last mail is this one is told again. */
const isToBeToldOfTheEnd = ({ ids }: Pick<Deps, "ids">, enrolment: Enrolment): boolean =>
  allows(enrolmentTransitions.call_off, "system", enrolment.status) &&
  enrolment.deliveryId !== invitationDeliveryId(ids, enrolment, "call_off");

/** Whether mails of that kind are for them. */
export const isFor = (
  deps: Pick<Deps, "ids">,
  kind: MailingKind,
  enrolment: Enrolment,
  now: Instant,
): boolean => {
  switch (kind) {
    case "invite":
      return enrolment.status === "listed";
    case "remind":
      return mayBeReminded(enrolment, now);
    case "call_off":
      return isToBeToldOfTheEnd(deps, enrolment);
  }
};

/** Those who can be written to, as they are afterwards, and the writes that make them so. */
export const planInvitations = async (
  deps: Deps,
  cohortId: CohortId,
  kind: MailingKind,
  people: readonly Enrolment[],
  now: Instant,
): Promise<{ readonly invited: readonly Enrolment[]; readonly writes: readonly Write[] }> => {
  const steps = people.flatMap((former) => {
    const next = { cohortId, id: former.id, revision: former.revision + 1 };
    const deliveryId = invitationDeliveryId(deps.ids, next, kind);
    const moved = actOnEnrolment(former, { action: kind, deliveryId }, "system", now);
    return moved.ok ? [{ former, next: moved.value }] : [];
  });
  const change = tallyChange(steps);
  const invited = steps.map(({ next }) => next);
  const { replace, replaceListed } = deps.enrolments;
  return {
    invited,
    writes: [
      ...(kind === "invite" ? await replaceListed(invited) : invited.map(replace)),
      ...(Object.keys(change).length > 0 ? [deps.enrolmentTallies.change(cohortId, change)] : []),
    ],
  };
};
