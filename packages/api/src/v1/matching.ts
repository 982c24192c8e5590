import {
  getMatching,
  listLeftOver,
  listMatchings,
  listPairs,
  listSuggestedCircles,
} from "@waymark/application/matching-run";
import {
  LeftOverList,
  MatchingOverview,
  MatchingPageInput,
  MatchingRunTarget,
  MatchingRunView,
  MatchingTarget,
  SuggestedCircles,
  SuggestedPairs,
} from "@waymark/contracts/matching-run";
import { ok } from "@waymark/domain/result";
import { type Operation, operation } from "./operation.ts";

export const matchingOperations: readonly Operation[] = [
  operation({
    id: "listMatchingRuns",
    method: "get",
    path: "/v1/cohorts/{cohortId}/matching-runs",
    scope: "matching:read",
    summary: "A cohort's latest runs of the matching, and the settings that its programme asks for",
    input: MatchingTarget,
    answer: MatchingOverview,
    run: (deps, caller, { cohortId }) => listMatchings(deps)(caller, cohortId),
  }),
  operation({
    id: "getMatchingRun",
    method: "get",
    path: "/v1/matching-runs/{runId}",
    scope: "matching:read",
    summary: "One run: its settings, its state, its numbers",
    input: MatchingRunTarget,
    answer: MatchingRunView,
    run: (deps, caller, { runId }) => getMatching(deps)(caller, runId),
  }),
  operation({
    id: "listPairs",
    method: "get",
    path: "/v1/matching-runs/{runId}/pairs",
    scope: "matching:read",
    summary: "The pairs that a run suggests, each with its points and the reason for it",
    input: MatchingPageInput,
    answer: SuggestedPairs,
    run: (deps, caller, { runId, cursor }) => listPairs(deps)(caller, runId, cursor),
  }),
  operation({
    id: "listCircles",
    method: "get",
    path: "/v1/matching-runs/{runId}/circles",
    scope: "matching:read",
    summary: "The circles that a run suggests",
    input: MatchingRunTarget,
    answer: SuggestedCircles,
    run: async (deps, caller, { runId }) => {
      const circles = await listSuggestedCircles(deps)(caller, runId);
      return circles.ok ? ok({ circles: circles.value }) : circles;
    },
  }),
  operation({
    id: "listLeftOver",
    method: "get",
    path: "/v1/matching-runs/{runId}/left-over",
    scope: "matching:read",
    summary: "Whom a run found nobody for, and which rules did it",
    input: MatchingPageInput,
    answer: LeftOverList,
    run: (deps, caller, { runId, cursor }) => listLeftOver(deps)(caller, runId, cursor),
  }),
];
