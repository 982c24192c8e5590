import type { EnrolmentId } from "../../src/id/index.ts";
import type { ReportSession } from "../../src/sponsor-report/index.ts";

/**
 * The most pairs that share nobody, by augmenting paths: by König's theorem also how many people one
 * has to know to know somebody of every pair.
 */
export const largestMatching = (sessions: readonly ReportSession[]): number => {
  const mentorsOf = new Map<EnrolmentId, Set<EnrolmentId>>();
  for (const { menteeId, mentorId } of sessions) {
    mentorsOf.set(menteeId, (mentorsOf.get(menteeId) ?? new Set()).add(mentorId));
  }
  const menteeOf = new Map<EnrolmentId, EnrolmentId>();
  const place = (menteeId: EnrolmentId, seen: Set<EnrolmentId>): boolean => {
    for (const mentorId of mentorsOf.get(menteeId) ?? []) {
      if (seen.has(mentorId)) continue;
      seen.add(mentorId);
      const other = menteeOf.get(mentorId);
      if (other === undefined || place(other, seen)) {
        menteeOf.set(mentorId, menteeId);
        return true;
      }
    }
    return false;
  };
  return [...mentorsOf.keys()].filter((menteeId) => place(menteeId, new Set())).length;
};
