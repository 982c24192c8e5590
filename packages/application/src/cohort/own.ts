import type { Cohort } from "@waymark/domain/cohort";
import type { CohortId, PersonId } from "@waymark/domain/id";
import type { OrganisationAction } from "@waymark/domain/organisation";
import { err, ok, type Result } from "@waymark/domain/result";
import {
  type OwnOrganisation,
  ownOrganisation,
  type OwnOrganisationDeps,
} from "../organisation/index.ts";
import type { Cohorts } from "../ports/index.ts";

export type OwnCohortDeps = OwnOrganisationDeps & { readonly cohorts: Pick<Cohorts, "get"> };

export type OwnCohort = OwnOrganisation & { readonly cohort: Cohort };

export type OwnCohortError = { readonly code: "cohort.not_found" | "organisation.not_allowed" };

/** A cohort in whose organisation somebody may do something; a stranger's is not there. */
export const ownCohort =
  (deps: OwnCohortDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: CohortId,
    action: OrganisationAction,
  ): Promise<Result<OwnCohort, OwnCohortError>> => {
    const cohort = await deps.cohorts.get(id);
    if (cohort === null) return err({ code: "cohort.not_found" });
    const own = await ownOrganisation(deps)(actor, cohort.organisationId, action);
    if (own.ok) return ok({ ...own.value, cohort });
    return own.error.code === "organisation.not_allowed"
      ? err({ code: own.error.code })
      : err({ code: "cohort.not_found" });
  };
