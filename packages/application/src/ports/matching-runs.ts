import type { CohortId, MatchingRunId } from "@waymark/domain/id";
import type {
  LeftOver,
  MatchingRun,
  SuggestedCircle,
  SuggestedPair,
} from "@waymark/domain/matching-run";
import type { Page, Write } from "./storage.ts";

export type MatchingRuns = {
  readonly get: (id: MatchingRunId) => Promise<MatchingRun | null>;
  /** The latest of a cohort, newest first; one of a moment ago may be missing. */
  readonly listOf: (cohortId: CohortId) => Promise<readonly MatchingRun[]>;
  readonly insert: (run: MatchingRun) => Write;
  /** Refused with `matching.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (run: MatchingRun) => Write;
  /** Refused with `matching.another_is_applied` while another run of the cohort is. */
  readonly claimCohort: (run: MatchingRun) => Write;
  readonly releaseCohort: (run: MatchingRun) => Write;
};

/**
 * Where the suggestions of one run lie that were found for one input: whatever a worker that died left
 * of another input is under another key and nobody's answer.
 */
export type SuggestionPlace = {
  readonly runId: MatchingRunId;
  readonly inputFingerprint: string;
};

export type MatchingSuggestions = {
  readonly putPair: (at: SuggestionPlace, pair: SuggestedPair) => Write;
  readonly putCircle: (at: SuggestionPlace, circle: SuggestedCircle) => Write;
  readonly putLeftOver: (at: SuggestionPlace, leftOver: LeftOver) => Write;
  /** In the order of the mentees' ids, as they are at this moment; 100 a page. */
  readonly pairsOf: (at: SuggestionPlace, cursor?: string) => Promise<Page<SuggestedPair>>;
  readonly circlesOf: (at: SuggestionPlace) => Promise<readonly SuggestedCircle[]>;
  /** In the order of their ids; 100 a page. */
  readonly leftOverOf: (at: SuggestionPlace, cursor?: string) => Promise<Page<LeftOver>>;
  /** Takes the place of one that is still `proposed`; refused with `matching.changed_meanwhile`. */
  readonly settlePair: (at: SuggestionPlace, pair: SuggestedPair) => Write;
  readonly settleCircle: (at: SuggestionPlace, circle: SuggestedCircle) => Write;
  /** Takes the place of one that is not counted; refused with `matching.changed_meanwhile`. */
  readonly countLeftOver: (at: SuggestionPlace, leftOver: LeftOver) => Write;
};
