import type { EnrolmentId } from "@waymark/domain/id";
import { MatchingRun, SuggestedPair } from "@waymark/domain/matching-run";
import { programmeTemplates } from "@waymark/domain/programme";
import { numberedId } from "@waymark/testing/build";
import type { Program } from "./open-program.ts";

export const pair = SuggestedPair.parse({
  runId: numberedId("matchingRun", 1),
  menteeId: numberedId("enrolment", 1),
  mentorId: numberedId("enrolment", 2),
  points: 61.5,
  parts: { skills: 40, industry: 20, values: 1.5, preference: 0 },
  reason: "Both want to talk about delegation; six hours in common.",
  status: "proposed",
  isHandSet: false,
});

/** A solved matching of the program's cohort: one pair, and perhaps one who is left over. */
export const seedRun = async (
  { own, cohortId }: Program,
  leftOver: readonly EnrolmentId[] = [],
): Promise<void> => {
  const { rules, weights } = programmeTemplates.onboarding.content;
  const run = MatchingRun.parse({
    id: pair.runId,
    cohortId,
    organisationId: own.organisationId,
    shape: "pairs",
    requestedBy: own.owner.id,
    requestedAt: own.db.clock.now(),
    rules,
    weights,
    objective: "most-people-then-points",
    together: [],
    apart: [],
    status: "solved",
    solution: {
      inputFingerprint: "f1",
      mentors: 1,
      mentees: 1,
      matched: 1,
      leftOver: leftOver.length,
      suggestions: 1,
      points: 61.5,
      proof: "optimal",
      withoutHours: 0,
      questionsLeftOut: 0,
      notTogether: [],
      solvedAt: own.db.clock.now(),
    },
    revision: 1,
  });
  const place = { runId: run.id, inputFingerprint: "f1" };
  const seeded = await own.db.commit(
    [
      own.db.matchingRuns.insert(run),
      own.db.matchingSuggestions.putPair(place, pair),
      ...leftOver.map((enrolmentId) =>
        own.db.matchingSuggestions.putLeftOver(place, {
          runId: run.id,
          enrolmentId,
          because: ["All mentors are taken."],
          isCounted: false,
        }),
      ),
    ],
    [],
  );
  if (!seeded.ok) throw new Error(seeded.error.code);
};
