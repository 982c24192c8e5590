export {
  AnswerSurveyByLinkInput,
  AnswerSurveyInput,
  ListingReviews,
  ListingReviewsInput,
  OpenSurveys,
  SessionSurvey,
  SurveyAnswered,
  SurveyToken,
  SurveyView,
} from "./procedures.ts";
