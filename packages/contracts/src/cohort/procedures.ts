import { Cohort, CohortPlan } from "@waymark/domain/cohort";
import { EnrolmentSide, EnrolmentStatus } from "@waymark/domain/enrolment";
import { CohortId, OrganisationId, ProgrammeId } from "@waymark/domain/id";
import { MemberRole, organisationActions } from "@waymark/domain/organisation";
import { ProgrammeShape, ProgrammeStatus } from "@waymark/domain/programme";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { RequestKey } from "../introduction/index.ts";

export const CohortTarget = z.strictObject({ cohortId: CohortId });

export const CohortListInput = z.strictObject({
  organisationId: OrganisationId,
  cursor: z.string().max(400).optional(),
});

export const CreateCohortInput = z.strictObject({
  requestKey: RequestKey,
  programmeId: ProgrammeId,
  plan: CohortPlan,
});
export type CreateCohortInput = z.infer<typeof CreateCohortInput>;

const command = { requestKey: RequestKey, cohortId: CohortId };

export const PlanCohortInput = z.strictObject({ ...command, plan: CohortPlan });
export type PlanCohortInput = z.infer<typeof PlanCohortInput>;

export const MoveCohortInput = z.strictObject({
  ...command,
  action: z.enum(["close_enrolment", "reopen_enrolment", "start", "finish", "cancel"]),
});
export type MoveCohortInput = z.infer<typeof MoveCohortInput>;

export const CohortMoved = z.object({ cohortId: CohortId, status: Cohort.shape.status });
export type CohortMoved = z.infer<typeof CohortMoved>;

/** How many people of a side are in a status; those that nobody is in are left out. */
export const Headcount = z.object({
  side: EnrolmentSide,
  status: EnrolmentStatus,
  count: z.int().positive(),
});
export type Headcount = z.infer<typeof Headcount>;

const seen = Cohort.omit({ organisationId: true, programmeId: true, revision: true }).shape;

export const CohortSummary = z.object({
  ...seen,
  programmeName: z.string(),
  shape: ProgrammeShape,
  headcounts: z.array(Headcount),
});
export type CohortSummary = z.infer<typeof CohortSummary>;

export const CohortList = z.object({
  cohorts: z.array(CohortSummary),
  nextCursor: z.string().optional(),
});
export type CohortList = z.infer<typeof CohortList>;

/** A cohort as somebody with a role in its organisation sees it. */
export const CohortView = z.object({
  ...CohortSummary.shape,
  organisation: z.object({ id: OrganisationId, name: z.string() }),
  programme: z.object({ id: ProgrammeId, status: ProgrammeStatus, summary: z.string() }),
  viewerRole: MemberRole,
  /** What the viewer's role lets them do. */
  mayDo: z.array(z.enum(organisationActions)),
  /** The last word to write to many: how far it went. */
  mailing: z
    .object({ kind: z.enum(["invite", "remind"]), requestedAt: Instant, isDone: z.boolean() })
    .optional(),
});
export type CohortView = z.infer<typeof CohortView>;
