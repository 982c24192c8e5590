import type { Enrolment } from "@waymark/domain/enrolment";
import type { CohortId, EnrolmentId } from "@waymark/domain/id";
import type { SuggestedPair } from "@waymark/domain/matching-run";
import type { ApplyingDeps } from "./deps.ts";
import { everyPage } from "./every-page.ts";

/** How things stand in a cohort while a run of it is applied. */
export type Standing = {
  /** Null for who does not take part any more. */
  readonly enrolled: (id: EnrolmentId) => Enrolment | null;
  /** Whether a mentee has somebody in this cohort by now, from elsewhere than this run. */
  readonly hasPartner: (mentee: Enrolment) => boolean;
  /**
   * Whether a mentor has a place for this pair. Of a run's pairs the first ones get the places that are
   * there, in the order of the run and whatever became of others, so that two workers on one run come
   * to the same answer.
   */
  readonly hasPlace: (pair: SuggestedPair, mentor: Enrolment) => boolean;
};

/**
 * @param pairs all of the run
 * @param ids whose enrolments are asked for
 */
export const standingOf = async (
  { enrolments, mentorships }: Pick<ApplyingDeps, "enrolments" | "mentorships">,
  cohortId: CohortId,
  pairs: readonly SuggestedPair[],
  ids: readonly EnrolmentId[],
): Promise<Standing> => {
  const [found, ofCohort] = await Promise.all([
    enrolments.getMany(cohortId, [...new Set(ids)]),
    everyPage((cursor) => mentorships.listOfCohort(cohortId, cursor)),
  ]);
  const byId = new Map(found.map((enrolment) => [enrolment.id, enrolment]));
  const own = new Set(pairs.map(({ mentorshipId }) => mentorshipId));
  const others = ofCohort.filter(({ id, status }) => status !== "ended" && !own.has(id));
  const pairsOfMentor = Map.groupBy(pairs, ({ mentorId }) => mentorId);
  return {
    enrolled: (id) => {
      const enrolment = byId.get(id) ?? null;
      return enrolment?.status === "enrolled" ? enrolment : null;
    },
    hasPartner: ({ personId }) => others.some(({ menteeId }) => menteeId === personId),
    hasPlace: (pair, { personId, capacity }) => {
      const taken = others.filter(({ mentorId }) => mentorId === personId).length;
      const ofRun = pairsOfMentor.get(pair.mentorId) ?? [];
      const place = ofRun.findIndex(({ menteeId }) => menteeId === pair.menteeId);
      return place < (capacity ?? 1) - taken;
    },
  };
};
