import type { OwnOrganisationDeps } from "../organisation/index.ts";
import type {
  Availabilities,
  Blocks,
  Circles,
  Clock,
  Cohorts,
  Commands,
  Commit,
  Dues,
  Enrolments,
  Ids,
  MatchingRuns,
  MatchingSuggestions,
  MatchPeople,
  Mentorships,
  Programmes,
} from "../ports/index.ts";

/** What managers need to look at runs. */
export type MatchingReadDeps = OwnOrganisationDeps & {
  readonly cohorts: Pick<Cohorts, "get">;
  readonly enrolments: Pick<Enrolments, "getMany">;
  readonly matchingRuns: MatchingRuns;
  readonly matchingSuggestions: MatchingSuggestions;
};

/** What managers need to ask for runs, and to say what becomes of them. */
export type MatchingDeps = MatchingReadDeps & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly cohorts: Pick<Cohorts, "get" | "check">;
  readonly programmes: Pick<Programmes, "get">;
};

/** What the facts of a matching are gathered from. */
export type GatheringDeps = {
  readonly availabilities: Pick<Availabilities, "get">;
  readonly blocks: Pick<Blocks, "listOf">;
  readonly circles: Pick<Circles, "listOf">;
  readonly enrolments: Pick<Enrolments, "listOf">;
  readonly mentorships: Pick<Mentorships, "listOf" | "listOfCohort">;
};

export type SolvingDeps = GatheringDeps & {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly cohorts: Pick<Cohorts, "get">;
  readonly programmes: Pick<Programmes, "get">;
  readonly matchingRuns: MatchingRuns;
  readonly matchingSuggestions: MatchingSuggestions;
  readonly matchPeople: MatchPeople;
};

export type ApplyingDeps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly dues: Dues;
  readonly blocks: Pick<Blocks, "guard">;
  readonly circles: Circles;
  readonly cohorts: Cohorts;
  readonly enrolments: Pick<Enrolments, "getMany" | "check" | "replace">;
  readonly matchingRuns: MatchingRuns;
  readonly matchingSuggestions: MatchingSuggestions;
  readonly mentorships: Mentorships;
  readonly programmes: Pick<Programmes, "get">;
};
