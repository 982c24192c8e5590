import {
  actOnEnrolment,
  type Enrolment,
  mayBeReminded,
  tallyChange,
} from "@waymark/domain/enrolment";
import type { CohortId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { EnrolmentTallies, Enrolments, Ids, InvitationRun, Write } from "../ports/index.ts";
import { invitationDeliveryId } from "./invitation-mail.ts";

type Deps = {
  readonly enrolments: Pick<Enrolments, "replace">;
  readonly enrolmentTallies: Pick<EnrolmentTallies, "change">;
  readonly ids: Pick<Ids, "derivedEventId" | "derivedDeliveryId">;
};

/** Whether a run of that kind is for them. */
export const isFor = (kind: InvitationRun["kind"], enrolment: Enrolment, now: Instant): boolean =>
  kind === "invite" ? enrolment.status === "listed" : mayBeReminded(enrolment, now);

/** Those who can be written to, as they are afterwards, and the writes that make them so. */
export const planInvitations = (
  deps: Deps,
  cohortId: CohortId,
  kind: InvitationRun["kind"],
  people: readonly Enrolment[],
  now: Instant,
): { readonly invited: readonly Enrolment[]; readonly writes: readonly Write[] } => {
  const steps = people.flatMap((former) => {
    const next = { cohortId, id: former.id, revision: former.revision + 1 };
    const deliveryId = invitationDeliveryId(deps.ids, next, kind);
    const moved = actOnEnrolment(former, { action: kind, deliveryId }, "system", now);
    return moved.ok ? [{ former, next: moved.value }] : [];
  });
  const change = tallyChange(steps);
  return {
    invited: steps.map(({ next }) => next),
    writes: [
      ...steps.map(({ next }) => deps.enrolments.replace(next)),
      ...(Object.keys(change).length > 0 ? [deps.enrolmentTallies.change(cohortId, change)] : []),
    ],
  };
};
