import type { CohortId, OrganisationId, ProgrammeId } from "../id/index.ts";
import type { Instant } from "../time/index.ts";
import type { Cohort, CohortPlan } from "./cohort.ts";

type Belonging = {
  readonly id: CohortId;
  readonly organisationId: OrganisationId;
  readonly programmeId: ProgrammeId;
};

export const planCohort = (belonging: Belonging, plan: CohortPlan, now: Instant): Cohort => ({
  ...belonging,
  ...plan,
  status: "draft",
  createdAt: now,
  since: now,
  revision: 1,
});
