import { EnrolmentMailTemplate } from "@waymark/domain/delivery";
import { EnrolmentSide, invitationBatchMax, MailingKind } from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId, EventId } from "@waymark/domain/id";
import * as z from "zod";

const cohortJob = { v: z.literal(1), eventId: EventId, cohortId: CohortId };

const Invited = z.strictObject({ enrolmentId: EnrolmentId, revision: z.int().positive() });

/** A few people of a cohort are to be written to, and then the next few are to be chosen. */
export const InviteBatchJob = z.strictObject({
  ...cohortJob,
  kind: MailingKind,
  batch: z.int().nonnegative(),
  invited: z.array(Invited).max(invitationBatchMax),
});
export type InviteBatchJob = z.infer<typeof InviteBatchJob>;

/** A place may be free for who waits. */
export const MoveUpJob = z.strictObject({
  ...cohortJob,
  side: EnrolmentSide,
  /** Who began to wait or moved up just now. */
  enrolmentId: EnrolmentId.optional(),
});
export type MoveUpJob = z.infer<typeof MoveUpJob>;

/** To the address that somebody was listed with, whether there is an account or not. */
export const EnrolmentMailJob = z.strictObject({
  ...cohortJob,
  template: EnrolmentMailTemplate,
  enrolmentId: EnrolmentId,
  revision: z.int().positive(),
});
export type EnrolmentMailJob = z.infer<typeof EnrolmentMailJob>;
