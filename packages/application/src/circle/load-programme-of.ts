import type { Circle } from "@waymark/domain/circle";
import type { Cohort } from "@waymark/domain/cohort";
import type { Programme } from "@waymark/domain/programme";
import type { Cohorts, Programmes } from "../ports/index.ts";

type Deps = {
  readonly cohorts: Pick<Cohorts, "get">;
  readonly programmes: Pick<Programmes, "get">;
};

/** The round that a circle belongs to, and what it is one of. */
export const loadProgrammeOf = async (
  { cohorts, programmes }: Deps,
  { cohortId }: Pick<Circle, "cohortId">,
): Promise<{ readonly cohort: Cohort; readonly programme: Programme } | null> => {
  const cohort = await cohorts.get(cohortId);
  const programme = cohort === null ? null : await programmes.get(cohort.programmeId);
  return cohort === null || programme === null ? null : { cohort, programme };
};
