import type { DomainEvent } from "@waymark/contracts/event";
import type { Cohort } from "@waymark/domain/cohort";
import type { Enrolment, EnrolmentSide, MailingKind } from "@waymark/domain/enrolment";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type CohortIds = Pick<Cohort, "id" | "organisationId">;
type Deps = { readonly ids: Pick<Ids, "newEventId"> };

/**
 * These people are to be written to, and then the next batch of the run is to be made.
 *
 * @param batch 0 for people who were chosen by hand: no batch follows
 */
export const invitedEvent = (
  { ids }: Deps,
  { id: cohortId, organisationId }: CohortIds,
  kind: MailingKind,
  batch: number,
  invited: readonly Pick<Enrolment, "id" | "revision">[],
  at: Instant,
): DomainEvent => ({
  id: ids.newEventId(),
  at,
  v: 1,
  type: "cohort.invited",
  cohortId,
  organisationId,
  kind,
  batch,
  invited: invited.map(({ id, revision }) => ({ enrolmentId: id, revision })),
});

/** A place may be free: whoever waits longest has to be looked at. */
export const seatFreedEvent = (
  { ids }: Deps,
  { id: cohortId, organisationId }: CohortIds,
  side: EnrolmentSide,
  at: Instant,
): DomainEvent => ({
  id: ids.newEventId(),
  at,
  v: 1,
  type: "cohort.seat_freed",
  cohortId,
  organisationId,
  side,
});
