export { isSessionOf } from "./is-session-of.ts";
export { act } from "./act.ts";
export { bookingIn } from "./booking.ts";
export { driftAudience, isDrifting, nextDriftAt } from "./drift.ts";
export {
  type MentorshipDue,
  type MentorshipDueKind,
  mentorshipDueKinds,
  mentorshipDues,
} from "./due.ts";
export { Ending, EndProposal, Farewell, GuidedOutcome, isSuccess } from "./ending.ts";
export { type MentorshipError, type MentorshipErrorCode, mentorshipErrorCodes } from "./errors.ts";
export {
  farewellSeenBy,
  isDoorOpen,
  mayWriteToEachOther,
  publicThanks,
  type SeenFarewell,
} from "./farewell.ts";
export {
  CanHelpWith,
  CohortMatch,
  Mentorship,
  MentorshipStatus,
  proposeMentorship,
  Rhythm,
} from "./mentorship.ts";
export type { MentorshipMove, OwnMove } from "./move.ts";
export {
  driftSteps,
  endWithinDays,
  reasonBatchMin,
  remindSigningAfterDays,
  signWithinDays,
} from "./policy.ts";
export { EndingReason, GivenReason, giveReason } from "./reason.ts";
export { Reflection, type ReflectionWords } from "./reflection.ts";
export {
  nextReleaseAt,
  type ReasonBatch,
  type ReasonRelease,
  releaseReasons,
} from "./release-reasons.ts";
export { type RematchWish, rematchWishes } from "./rematch.ts";
export {
  type MentorshipAction,
  type MentorshipParty,
  mentorshipTransitions,
} from "./transitions.ts";
export {
  summariseYear,
  type YearOfOne,
  yearOf,
  type YearPart,
  type YearSummary,
  yearSummaryAt,
} from "./year.ts";
