import { EnrolmentSide, invitationBatchMax, MailingKind } from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId, EventId, OrganisationId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const cohortEvent = <Type extends string>(type: Type) =>
  z.strictObject({
    id: EventId,
    at: Instant,
    v: z.literal(1),
    type: z.literal(type),
    cohortId: CohortId,
    organisationId: OrganisationId,
  });

const enrolmentEvent = <Type extends string>(type: Type) =>
  cohortEvent(type).extend({
    enrolmentId: EnrolmentId,
    revision: z.int().positive(),
    side: EnrolmentSide,
  });

/** That somebody declined or gave a place up is told to nobody; that a place is free is `seat_freed`. */
export const cohortEvents = [
  /** These people are to be written to, and the batch after this one is to be made. */
  cohortEvent("cohort.invited").extend({
    kind: MailingKind,
    /** Of the run; 0 for people who were chosen by hand. */
    batch: z.int().nonnegative(),
    invited: z
      .array(z.strictObject({ enrolmentId: EnrolmentId, revision: z.int().positive() }))
      .max(invitationBatchMax),
  }),
  cohortEvent("cohort.seat_freed").extend({ side: EnrolmentSide }),
  enrolmentEvent("enrolment.enrolled"),
  enrolmentEvent("enrolment.waiting"),
  enrolmentEvent("enrolment.moved_up"),
] as const;
