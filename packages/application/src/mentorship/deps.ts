import type {
  Agreements,
  Blocks,
  Clock,
  Commands,
  Commit,
  DriftCases,
  Dues,
  EndingReasons,
  Ids,
  Introductions,
  Listings,
  ListingSearch,
  Mentorships,
  Persons,
  Reflections,
  RematchWishes,
  Sessions,
  Thanks,
} from "../ports/index.ts";

/** What steps of a mentorship need, whoever takes them. */
export type MentorshipStepDeps = {
  readonly ids: Ids;
  readonly dues: Dues;
  readonly mentorships: Mentorships;
  readonly driftCases: DriftCases;
  readonly rematchWishes: RematchWishes;
  readonly thanks: Thanks;
};

/** What jobs about mentorships need. */
export type MentorshipJobDeps = MentorshipStepDeps & {
  readonly clock: Clock;
  readonly commit: Commit;
  readonly blocks: Blocks;
  readonly introductions: Introductions;
  readonly sessions: Pick<Sessions, "get" | "listOfPair">;
  readonly endingReasons: EndingReasons;
};

export type MentorshipDeps = MentorshipJobDeps & {
  readonly commands: Commands;
  readonly persons: Persons;
  readonly agreements: Agreements;
  readonly reflections: Reflections;
  readonly listings: Listings;
  readonly search: ListingSearch;
};
