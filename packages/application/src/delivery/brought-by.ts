import type { CohortId } from "@waymark/domain/id";
import type { DeliveryDeps } from "./deps.ts";

export type Brought = { readonly organisationName: string; readonly programmeName: string };

/** Which organisation's programme brought people together; null where none did. */
export const broughtBy = async (
  { cohorts, programmes, organisations }: DeliveryDeps,
  cohortId: CohortId | undefined,
): Promise<Brought | null> => {
  const cohort = cohortId === undefined ? null : await cohorts.get(cohortId);
  if (cohort === null) return null;
  const [organisation, programme] = await Promise.all([
    organisations.get(cohort.organisationId),
    programmes.get(cohort.programmeId),
  ]);
  return organisation === null || programme === null
    ? null
    : { organisationName: organisation.name, programmeName: programme.name };
};
