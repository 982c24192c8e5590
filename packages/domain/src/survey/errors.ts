export const surveyErrorCodes = [
  "survey.not_found",
  "survey.illegal_transition",
  "survey.changed_meanwhile",
  /** The session is not over, or the moment of that step has not come. */
  "survey.too_early",
  /** The link's time is over. */
  "survey.too_late",
  /** Whether it is a fit is asked after the first session only. */
  "survey.fit_not_asked",
  /** Mentees review mentors, and nobody reviews mentees in public. */
  "survey.review_not_asked",
  /** Neither have both answered nor has a week passed. */
  "survey.sealed",
  /** The survey it was compared with is not the other side's of the same session. */
  "survey.not_a_pair",
] as const;
export type SurveyErrorCode = (typeof surveyErrorCodes)[number];
export type SurveyError = { readonly code: SurveyErrorCode };
