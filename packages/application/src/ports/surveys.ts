import type { PersonId, SurveyId } from "@waymark/domain/id";
import type { PublicReview, RatingCounts, Survey } from "@waymark/domain/survey";
import type { Instant } from "@waymark/domain/time";
import type { Page, Write } from "./storage.ts";

export type Surveys = {
  readonly get: (id: SurveyId) => Promise<Survey | null>;
  /** What somebody was asked after sessions that ended at that moment or later, the last end first. */
  readonly listOf: (respondentId: PersonId, endedFrom: Instant) => Promise<readonly Survey[]>;
  /** Refused with `survey.changed_meanwhile` when there is one of that id. */
  readonly insert: (survey: Survey) => Write;
  /** Refused with `survey.changed_meanwhile` unless it still is as it was read. */
  readonly replace: (read: Survey, next: Survey) => Write;
  /** Changes nothing; refused with `survey.changed_meanwhile` unless it still is as it was read. */
  readonly check: (read: Survey) => Write;
};

/** What stands on listings of what mentees said: one review per mentee and mentor. */
export type Reviews = {
  readonly get: (mentorId: PersonId, menteeId: PersonId) => Promise<PublicReview | null>;
  /** Of the latest session first. */
  readonly list: (mentorId: PersonId, cursor?: string) => Promise<Page<PublicReview>>;
  /** How many gave how many points; mentors whom nobody has reviewed are missing. */
  readonly countsOf: (
    mentorIds: readonly PersonId[],
  ) => Promise<ReadonlyMap<PersonId, RatingCounts>>;
  /**
   * The review, in place of the one that was read, together with the counts; refused with
   * `survey.changed_meanwhile` unless that one still stands there, or none for null.
   */
  readonly put: (read: PublicReview | null, next: PublicReview) => readonly Write[];
};
