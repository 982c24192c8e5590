export { makeSurveys } from "./repository.ts";
export { makeReviews } from "./review-repository.ts";
