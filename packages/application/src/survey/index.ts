export { answerSurvey } from "./answer.ts";
export { answerSurveyByLink, openSurveyLink } from "./answer-by-link.ts";
export type { SurveyDeps } from "./deps.ts";
export { followSession } from "./follow.ts";
export { listListingReviews } from "./listing-reviews.ts";
export { openSessionSurveys } from "./open.ts";
export { stepSurvey } from "./step.ts";
export { listOpenSurveys, surveyOfSession, viewSurvey } from "./view.ts";
