import type { AppError } from "@waymark/contracts/error";
import type { Cohort } from "@waymark/domain/cohort";
import type { CohortId, OrganisationId, ProgrammeId } from "@waymark/domain/id";
import type { Page, Write } from "./storage.ts";

export type Cohorts = {
  readonly get: (id: CohortId) => Promise<Cohort | null>;
  /** Newest first. */
  readonly listOfOrganisation: (id: OrganisationId, cursor?: string) => Promise<Page<Cohort>>;
  /** Newest first. */
  readonly listOfProgramme: (id: ProgrammeId, cursor?: string) => Promise<Page<Cohort>>;
  /** Refused with `cohort.changed_meanwhile` when the id is taken. */
  readonly insert: (cohort: Cohort) => Write;
  /** Refused with `cohort.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (cohort: Cohort) => Write;
  /** Changes nothing; refused unless the stored revision is still this one's. */
  readonly check: (cohort: Cohort, refusal?: AppError) => Write;
};
