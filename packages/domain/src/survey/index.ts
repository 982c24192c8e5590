export { act, type SurveyMove } from "./act.ts";
export { Fit, Rating, Review, SharedAnswer, SurveyAnswer } from "./answer.ts";
export { answerUntil, remindAt, revealAt } from "./clock.ts";
export { type SurveyDue, type SurveyDueKind, surveyDueKinds, surveyDues } from "./due.ts";
export { type SurveyError, type SurveyErrorCode, surveyErrorCodes } from "./errors.ts";
export { type FitOffer, fitOffer } from "./fit.ts";
export { isLinkGood, type SurveyLink, surveyLinkOf } from "./link.ts";
export { openSurveys } from "./open.ts";
export { answerWithinDays, remindAfterHours, revealAfterDays } from "./policy.ts";
export { PublicReview, publicReview } from "./public-review.ts";
export {
  countRatings,
  RatingCounts,
  type RatingFigures,
  showRatings,
  type Spread,
} from "./rating-counts.ts";
export { mayReveal } from "./reveal.ts";
export { answerSeenBy, type SeenAnswer } from "./seen.ts";
export { Survey, SurveyStatus } from "./survey.ts";
export { type SurveyAction, type SurveyParty, surveyTransitions } from "./transitions.ts";
