export { act, type AppliedCounts, type MatchingRunMove } from "./act.ts";
export { questionsLeftOut } from "./answers.ts";
export {
  compareMatchings,
  type MatchChange,
  type MatchingComparison,
  type MatchingOutcome,
} from "./compare.ts";
export { type MatchingError, type MatchingErrorCode, matchingErrorCodes } from "./errors.ts";
export {
  type MatchingFacts,
  matchingInput,
  type MatchingInput,
  type MenteeToMatch,
  type MentorToMatch,
  type PeerToMatch,
  type WeekMinutes,
} from "./input.ts";
export { answerWithinMinutes, appliedAtOnce, handSetMax, runsShown } from "./policy.ts";
export {
  ApplyingProgress,
  MatchingFailure,
  MatchingRun,
  MatchingRunStatus,
  MatchingSolution,
  requestRun,
} from "./run.ts";
export { HandSetPair, MatchingObjective, MatchingSettings } from "./settings.ts";
export {
  LeftOver,
  SkipReason,
  SuggestedCircle,
  SuggestedPair,
  SuggestionStatus,
} from "./suggestion.ts";
export {
  type MatchingRunAction,
  type MatchingRunParty,
  matchingRunTransitions,
} from "./transitions.ts";
export { weekMinutes } from "./week-minutes.ts";
