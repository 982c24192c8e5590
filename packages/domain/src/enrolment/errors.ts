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
  /** The same account takes part on the same side already. */
  "enrolment.already_enrolled",
  /** Mentors say how many mentees they take. */
  "enrolment.capacity_missing",
  "enrolment.too_many_people",
] as const;
export type EnrolmentErrorCode = (typeof enrolmentErrorCodes)[number];
export type EnrolmentError = { readonly code: EnrolmentErrorCode };
