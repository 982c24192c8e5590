import type { CohortId, MentorshipId, PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import type { Page, Write } from "./storage.ts";

export type Mentorships = {
  readonly get: (id: MentorshipId) => Promise<Mentorship | null>;
  /** The one of these two that has not ended; a pair has one at most. */
  readonly openOfPair: (mentorId: PersonId, menteeId: PersonId) => Promise<Mentorship | null>;
  /** Of one person, on either side, the latest first, page by page. */
  readonly list: (personId: PersonId, cursor?: string) => Promise<Page<Mentorship>>;
  /** The same, all of them: for what is counted and not for what is shown. */
  readonly listOf: (personId: PersonId) => Promise<readonly Mentorship[]>;
  /**
   * Those that a cohort brought about, in the order of their ids, as they are at this moment; 100 a
   * page.
   */
  readonly listOfCohort: (cohortId: CohortId, cursor?: string) => Promise<Page<Mentorship>>;
  /** Refused with `mentorship.changed_meanwhile` when there is one of that id. */
  readonly insert: (mentorship: Mentorship) => Write;
  /** Lists it with the cohort that brought it about. */
  readonly joinCohort: (id: MentorshipId, cohortId: CohortId) => Write;
  /** Refused with `mentorship.changed_meanwhile` unless the stored revision is one below. */
  readonly replace: (mentorship: Mentorship) => Write;
  /** Refused with `mentorship.changed_meanwhile` while the two have one that has not ended. */
  readonly claimPair: (mentorship: Mentorship) => Write;
  /** Lets the two have another one. */
  readonly releasePair: (mentorship: Mentorship) => Write;
};
