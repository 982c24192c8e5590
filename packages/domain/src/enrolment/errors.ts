export const enrolmentErrorCodes = [
  "enrolment.not_found",
  "enrolment.illegal_transition",
  "enrolment.changed_meanwhile",
  /** The cohort's text is not the one that was agreed to. */
  "enrolment.consent_outdated",
  /** A question is not answered, or not with one of its answers. */
  "enrolment.answers_incomplete",
  /** One who is wished for is not there, is on the same side, or is oneself. */
  "enrolment.unknown_preference",
  /** Somebody else's account: a link that was passed on lets nobody in. */
  "enrolment.other_address",
  /** All seats are taken: who wants one waits. */
  "enrolment.no_seat",
  /** Mentors say how many mentees they take. */
  "enrolment.capacity_missing",
  "enrolment.too_many_people",
] as const;
export type EnrolmentErrorCode = (typeof enrolmentErrorCodes)[number];
export type EnrolmentError = { readonly code: EnrolmentErrorCode };
