import { describe, expect, test } from "vitest";
import { CohortId, MatchingRunId, OrganisationId } from "../../src/id/index.ts";
import {
  act,
  type MatchingRun,
  type MatchingRunAction,
  type MatchingRunMove,
  MatchingRunStatus,
  matchingRunTransitions,
  MatchingSettings,
  MatchingSolution,
  requestRun,
} from "../../src/matching-run/index.ts";
import { menteeId, now } from "../booking/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const one = "1".repeat(32);
const solution = MatchingSolution.parse({
  inputFingerprint: "f",
  mentors: 1,
  mentees: 2,
  matched: 1,
  leftOver: 1,
  suggestions: 1,
  points: 50,
  proof: "optimal",
  withoutHours: 0,
  questionsLeftOut: 0,
  notTogether: [],
  solvedAt: now,
});
const requested = requestRun(
  {
    id: MatchingRunId.parse(`mrn_${one}`),
    cohortId: CohortId.parse(`coh_${one}`),
    organisationId: OrganisationId.parse(`org_${one}`),
    shape: "pairs",
    requestedBy: menteeId,
    requestedAt: now,
  },
  MatchingSettings.parse({
    rules: { sharedLanguage: true, minOverlapMinutes: 60, noLineManager: true },
    weights: { skills: 50, industry: 10, values: 20, preference: 20 },
    objective: "most-people-then-points",
  }),
);

const moves = {
  solve: { action: "solve", solution },
  fail: { action: "fail", because: "nobody_enrolled" },
  apply: { action: "apply", by: menteeId },
  go_on: { action: "go_on", counts: { applied: 1, skipped: 0 } },
  finish: { action: "finish", counts: { applied: 1, skipped: 1 } },
  discard: { action: "discard" },
} as const satisfies Record<MatchingRunAction, MatchingRunMove>;

const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(MatchingRunStatus.options, matchingRunTransitions, actions, [
  "manager",
  "system",
]);

describe("a run of matching", () => {
  test.each(cells)("$status: $action by the $party gives $targets", (cell) => {
    const run: MatchingRun = { ...requested, status: cell.status, solution };
    const { led, revisions } = resultOf(act(run, moves[cell.action], cell.party, now), run);
    expect(cell.targets ?? ["matching.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("is not applied when it found nobody to bring together", () => {
    const empty = { ...solution, suggestions: 0 };
    const run: MatchingRun = { ...requested, status: "solved", solution: empty };
    expect(act(run, moves.apply, "manager", now)).toEqual({
      ok: false,
      error: { code: "matching.nothing_to_apply" },
    });
  });

  test("counts how far applying has come under the name of who asked for it", () => {
    const begun = act({ ...requested, status: "solved", solution }, moves.apply, "manager", now);
    const done = begun.ok && act(begun.value, moves.finish, "system", now);
    expect(done).toMatchObject({
      value: {
        status: "applied",
        appliedAt: now,
        applying: { by: menteeId, since: now, applied: 1, skipped: 1 },
      },
    });
  });
});
