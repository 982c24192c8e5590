import type { Enrolment } from "@waymark/domain/enrolment";
import { MatchingRun, SuggestedPair } from "@waymark/domain/matching-run";
import type { World } from "./world.ts";

export type SuitedPair = { readonly mentor: Enrolment; readonly mentee: Enrolment };

type Db = Pick<World["db"], "clock" | "ids" | "matchingRuns" | "matchingSuggestions">;

/** What a run that somebody has decided to apply consists of, with nobody introduced yet. */
export const beginApplying = (
  db: Db,
  asked: MatchingRun,
  pairs: readonly SuitedPair[],
  alone: Enrolment,
) => {
  const { id: runId, organisationId, requestedBy } = asked;
  const now = db.clock.now();
  const at = { runId, inputFingerprint: "f" };
  const run = MatchingRun.parse({
    ...asked,
    status: "applying",
    solution: {
      inputFingerprint: at.inputFingerprint,
      mentors: pairs.length,
      mentees: pairs.length + 1,
      matched: pairs.length,
      leftOver: 1,
      suggestions: pairs.length,
      points: 50 * pairs.length,
      proof: "optimal",
      withoutHours: 0,
      questionsLeftOut: 0,
      notTogether: [],
      solvedAt: now,
    },
    applying: { by: requestedBy, since: now, applied: 0, skipped: 0 },
  });
  const suggested = pairs.map(({ mentor, mentee }) =>
    SuggestedPair.parse({
      runId,
      menteeId: mentee.id,
      mentorId: mentor.id,
      points: 50,
      parts: { skills: 50, industry: 0, values: 0, preference: 0 },
      reason: "50 of 100 points",
      isHandSet: false,
      status: "proposed",
    }),
  );
  const leftOver = { runId, enrolmentId: alone.id, because: [], isCounted: false };
  return {
    writes: [
      db.matchingRuns.insert(run),
      db.matchingRuns.claimCohort(run),
      ...suggested.map((pair) => db.matchingSuggestions.putPair(at, pair)),
      db.matchingSuggestions.putLeftOver(at, leftOver),
    ],
    event: {
      id: db.ids.newEventId(),
      at: now,
      v: 1,
      type: "matching_run.applying",
      runId,
      organisationId,
      revision: 1,
    } as const,
  };
};
