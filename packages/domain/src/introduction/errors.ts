export const introductionErrorCodes = [
  "introduction.not_found",
  "introduction.illegal_transition",
  "introduction.changed_meanwhile",
  "introduction.checks_failed",
  "introduction.already_open",
  "introduction.mentee_at_limit",
  "introduction.mentor_at_capacity",
  "introduction.to_oneself",
  "introduction.time_in_past",
  "introduction.time_not_proposed",
  "introduction.too_many_questions",
  "introduction.names_the_writer",
] as const;
export type IntroductionErrorCode = (typeof introductionErrorCodes)[number];
export type IntroductionError = { readonly code: IntroductionErrorCode };
