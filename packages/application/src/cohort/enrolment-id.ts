import type { EnrolmentEntry } from "@waymark/domain/enrolment";
import type { CohortId, EnrolmentId } from "@waymark/domain/id";
import type { Ids } from "../ports/index.ts";

/** The same person on the same side of the same cohort has the same id, in every file. */
export const enrolmentIdOf = (
  ids: Pick<Ids, "derivedEnrolmentId">,
  cohortId: CohortId,
  { side, emailAddress }: Pick<EnrolmentEntry, "side" | "emailAddress">,
): EnrolmentId => ids.derivedEnrolmentId(cohortId, side, emailAddress);
