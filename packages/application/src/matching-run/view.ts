import type { AppError } from "@waymark/contracts/error";
import type {
  LeftOverList,
  MatchingOverview,
  MatchingRunView,
  SuggestedCircleView,
  SuggestedPairs,
} from "@waymark/contracts/matching-run";
import type { CohortId, MatchingRunId, PersonId } from "@waymark/domain/id";
import { type MatchingRun, MatchingSettings } from "@waymark/domain/matching-run";
import { err, ok, type Result } from "@waymark/domain/result";
import { ownCohort } from "../cohort/index.ts";
import type { Programmes, SuggestionPlace } from "../ports/index.ts";
import type { MatchingReadDeps } from "./deps.ts";
import { namesOf } from "./names.ts";
import { ownRun } from "./own.ts";

type Actor = { readonly personId: PersonId };

const viewOf = ({
  organisationId: _organisationId,
  requestedBy: _requestedBy,
  applying,
  ...run
}: MatchingRun): MatchingRunView => {
  if (applying === undefined) return run;
  const { by: _by, ...progress } = applying;
  return { ...run, applying: progress };
};

/** What is there of a run once it is solved; before, there is nothing. */
export const placeOf = ({ id, solution }: MatchingRun): SuggestionPlace | null =>
  solution === undefined ? null : { runId: id, inputFingerprint: solution.inputFingerprint };

/** What the programme asks for, and a cohort's latest runs. */
export const listMatchings =
  (deps: MatchingReadDeps & { readonly programmes: Pick<Programmes, "get"> }) =>
  async (actor: Actor, cohortId: CohortId): Promise<Result<MatchingOverview, AppError>> => {
    const own = await ownCohort(deps)(actor, cohortId, "match");
    if (!own.ok) return own;
    const [programme, runs] = await Promise.all([
      deps.programmes.get(own.value.cohort.programmeId),
      deps.matchingRuns.listOf(cohortId),
    ]);
    if (programme === null) return err({ code: "programme.not_found" });
    const { rules, weights } = programme;
    const objective = "most-people-then-points";
    return ok({
      standard: MatchingSettings.parse({ rules, weights, objective }),
      runs: runs.map(viewOf),
    });
  };

export const getMatching =
  (deps: MatchingReadDeps) =>
  async (actor: Actor, runId: MatchingRunId): Promise<Result<MatchingRunView, AppError>> => {
    const run = await ownRun(deps)(actor, runId);
    return run.ok ? ok(viewOf(run.value)) : run;
  };

export const listPairs =
  (deps: MatchingReadDeps) =>
  async (
    actor: Actor,
    runId: MatchingRunId,
    cursor?: string,
  ): Promise<Result<SuggestedPairs, AppError>> => {
    const run = await ownRun(deps)(actor, runId);
    if (!run.ok) return run;
    const at = placeOf(run.value);
    if (at === null) return ok({ pairs: [] });
    const { items, ...page } = await deps.matchingSuggestions.pairsOf(at, cursor);
    const ids = items.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]);
    const named = await namesOf(deps, run.value.cohortId, ids);
    return ok({
      ...page,
      pairs: items.map(({ runId: _runId, menteeId, mentorId, ...pair }) => ({
        ...pair,
        mentee: named(menteeId),
        mentor: named(mentorId),
      })),
    });
  };

export const listSuggestedCircles =
  (deps: MatchingReadDeps) =>
  async (
    actor: Actor,
    runId: MatchingRunId,
  ): Promise<Result<readonly SuggestedCircleView[], AppError>> => {
    const run = await ownRun(deps)(actor, runId);
    if (!run.ok) return run;
    const at = placeOf(run.value);
    const circles = at === null ? [] : await deps.matchingSuggestions.circlesOf(at);
    const ids = circles.flatMap(({ memberIds }) => memberIds);
    const named = await namesOf(deps, run.value.cohortId, ids);
    return ok(
      circles.map(({ runId: _runId, memberIds, ...circle }) => ({
        ...circle,
        members: memberIds.map(named),
      })),
    );
  };

export const listLeftOver =
  (deps: MatchingReadDeps) =>
  async (
    actor: Actor,
    runId: MatchingRunId,
    cursor?: string,
  ): Promise<Result<LeftOverList, AppError>> => {
    const run = await ownRun(deps)(actor, runId);
    if (!run.ok) return run;
    const at = placeOf(run.value);
    if (at === null) return ok({ leftOver: [] });
    const { items, ...page } = await deps.matchingSuggestions.leftOverOf(at, cursor);
    const ids = items.map(({ enrolmentId }) => enrolmentId);
    const named = await namesOf(deps, run.value.cohortId, ids);
    return ok({
      ...page,
      leftOver: items.map(({ enrolmentId, because }) => ({ person: named(enrolmentId), because })),
    });
  };
