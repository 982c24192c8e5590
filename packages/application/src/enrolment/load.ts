import type { AppError } from "@waymark/contracts/error";
import type { OwnEnrolmentSummary } from "@waymark/contracts/enrolment";
import type { Cohort } from "@waymark/domain/cohort";
import type { Enrolment } from "@waymark/domain/enrolment";
import type { Organisation } from "@waymark/domain/organisation";
import type { Programme } from "@waymark/domain/programme";
import { err, ok, type Result } from "@waymark/domain/result";
import type { EnrolmentDeps } from "./deps.ts";

export type InRound = {
  readonly enrolment: Enrolment;
  readonly cohort: Cohort;
  readonly programme: Programme;
  readonly organisation: Organisation;
};

/** An enrolment with all that its people read about the round. */
export const loadRound = async (
  deps: Pick<EnrolmentDeps, "cohorts" | "organisations" | "programmes">,
  enrolment: Enrolment,
): Promise<Result<InRound, AppError>> => {
  const cohort = await deps.cohorts.get(enrolment.cohortId);
  if (cohort === null) return err({ code: "enrolment.not_found" });
  const [programme, organisation] = await Promise.all([
    deps.programmes.get(cohort.programmeId),
    deps.organisations.get(cohort.organisationId),
  ]);
  return programme === null || organisation === null
    ? err({ code: "enrolment.not_found" })
    : ok({ enrolment, cohort, programme, organisation });
};

export const roundOf = ({
  cohort,
  programme,
  organisation,
}: InRound): OwnEnrolmentSummary["round"] => ({
  cohortId: cohort.id,
  cohortName: cohort.name,
  organisationName: organisation.name,
  programmeName: programme.name,
  summary: programme.summary,
  shape: programme.shape,
  startsOn: cohort.startsOn,
  endsOn: cohort.endsOn,
  cohortStatus: cohort.status,
});
