import { err, type Result } from "@waymark/domain/result";
import { type Cohort, type CohortRefusal, readCohort } from "@waymark/matching/cohort";
import { becauseLine } from "@waymark/matching/left-over";
import type { Matching } from "@waymark/matching/matching";

/** A case of the exchange format, from its text. */
export const readCase = (text: string): Result<Cohort, CohortRefusal> => {
  try {
    return readCohort(JSON.parse(text));
  } catch {
    return err({ code: "matching.not_a_cohort", where: "", what: "not JSON" });
  }
};

/** The answer as the format writes it. */
export const answerOf = ({ rules }: Cohort, matching: Matching, ms: number) => ({
  pairs: matching.pairs,
  unmatched: matching.unmatched.map(({ mentee, because }) => ({
    mentee,
    because: because.map((one) => becauseLine(one, rules)),
  })),
  matched: matching.matched,
  points: matching.points,
  proof: matching.proof,
  gap: matching.gap,
  ms: Math.round(ms),
});
