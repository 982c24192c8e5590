import type { EnrolmentId } from "../id/index.ts";
import type { ReportSession } from "./fact.ts";

/**
 * How many pairs can be chosen one after the other so that no two share a person. Somebody who knows
 * n people then still does not know the others of these, neither mentees nor mentors. It is the most
 * there are as long as each mentee has one mentor, and never more than that.
 */
export const independentPairs = (sessions: readonly ReportSession[]): number => {
  const seen = new Set<EnrolmentId>();
  let pairs = 0;
  for (const { menteeId, mentorId } of sessions) {
    if (seen.has(menteeId) || seen.has(mentorId)) continue;
    seen.add(menteeId).add(mentorId);
    pairs += 1;
  }
  return pairs;
};
