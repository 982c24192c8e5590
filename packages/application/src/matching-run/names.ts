import type { NamedEnrolment } from "@waymark/contracts/matching-run";
import type { CohortId, EnrolmentId } from "@waymark/domain/id";
import type { Enrolments } from "../ports/index.ts";

/** What people of a cohort are called; who is not there any more has no name. */
export const namesOf = async (
  { enrolments }: { readonly enrolments: Pick<Enrolments, "getMany"> },
  cohortId: CohortId,
  ids: readonly EnrolmentId[],
): Promise<(id: EnrolmentId) => NamedEnrolment> => {
  const found = await enrolments.getMany(cohortId, [...new Set(ids)]);
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? "" });
};
