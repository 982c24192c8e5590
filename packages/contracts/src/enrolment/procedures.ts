import { CohortStatus } from "@waymark/domain/cohort";
import {
  Enrolment,
  EnrolmentForm,
  EnrolmentSide,
  EnrolmentStatus,
} from "@waymark/domain/enrolment";
import { CohortId, EnrolmentId } from "@waymark/domain/id";
import { IntakeQuestion, ProgrammeShape } from "@waymark/domain/programme";
import { Instant, PlainDate, TimeZone } from "@waymark/domain/time";
import * as z from "zod";
import { LinkToken, RequestKey } from "../introduction/index.ts";

export const EnrolmentLinkInput = z.strictObject({ token: LinkToken });

/** What a round is, to somebody who is asked to join it or has. */
const Round = z.object({
  cohortId: CohortId,
  cohortName: z.string(),
  organisationName: z.string(),
  programmeName: z.string(),
  summary: z.string(),
  shape: ProgrammeShape,
  startsOn: PlainDate,
  endsOn: PlainDate,
  cohortStatus: CohortStatus,
});

/** What somebody says of themselves, as far as it is known. */
const Known = Enrolment.pick({
  name: true,
  languages: true,
  skills: true,
  industry: true,
  timeZone: true,
  capacity: true,
});

/** What is behind the link in an invitation; reading it changes nothing. */
export const EnrolmentQuestion = z.object({
  enrolmentId: EnrolmentId,
  side: EnrolmentSide,
  status: EnrolmentStatus,
  isExternal: z.boolean(),
  /** Where it was sent: only an account of that address can join. */
  emailAddress: z.string(),
  round: Round,
  known: Known,
  questions: z.array(IntakeQuestion),
  /** Whether a place is free at this moment; else one waits. */
  hasSeat: z.boolean(),
  consentTextVersion: z.int().positive(),
});
export type EnrolmentQuestion = z.infer<typeof EnrolmentQuestion>;

export const JoinInput = z.strictObject({
  requestKey: RequestKey,
  token: LinkToken,
  form: EnrolmentForm,
  consentTextVersion: z.int().positive(),
});
export type JoinInput = z.infer<typeof JoinInput>;

export const DeclineByLinkInput = z.strictObject({ requestKey: RequestKey, token: LinkToken });
export type DeclineByLinkInput = z.infer<typeof DeclineByLinkInput>;

export const EnrolmentMoved = z.object({ enrolmentId: EnrolmentId, status: EnrolmentStatus });
export type EnrolmentMoved = z.infer<typeof EnrolmentMoved>;

export const EnrolmentTarget = z.strictObject({ cohortId: CohortId, enrolmentId: EnrolmentId });
export type EnrolmentTarget = z.infer<typeof EnrolmentTarget>;

export const EditEnrolmentInput = z.strictObject({
  requestKey: RequestKey,
  ...EnrolmentTarget.shape,
  form: EnrolmentForm,
});
export type EditEnrolmentInput = z.infer<typeof EditEnrolmentInput>;

export const WithdrawEnrolmentInput = z.strictObject({
  requestKey: RequestKey,
  ...EnrolmentTarget.shape,
});
export type WithdrawEnrolmentInput = z.infer<typeof WithdrawEnrolmentInput>;

export const OwnEnrolmentSummary = z.object({
  enrolmentId: EnrolmentId,
  side: EnrolmentSide,
  status: EnrolmentStatus,
  since: Instant,
  round: Round,
});
export type OwnEnrolmentSummary = z.infer<typeof OwnEnrolmentSummary>;

export const OwnEnrolments = z.object({ enrolments: z.array(OwnEnrolmentSummary) });
export type OwnEnrolments = z.infer<typeof OwnEnrolments>;

/** Somebody of the other side who joined, as the cohort's people see them. */
export const Choice = Enrolment.pick({
  id: true,
  name: true,
  skills: true,
  industry: true,
  languages: true,
}).extend({ timeZone: TimeZone.optional() });
export type Choice = z.infer<typeof Choice>;

/** One's own part in a cohort. */
export const OwnEnrolment = z.object({
  ...OwnEnrolmentSummary.shape,
  isExternal: z.boolean(),
  form: EnrolmentForm,
  questions: z.array(IntakeQuestion),
  /** Whether what one said may still be changed. */
  mayEdit: z.boolean(),
  /** How many wait before them; absent for who has a place. */
  waitingBefore: z.int().nonnegative().optional(),
  /** Whom they may wish to be matched with; at most 200. */
  choices: z.array(Choice),
});
export type OwnEnrolment = z.infer<typeof OwnEnrolment>;
