export { ListingReviews } from "./listing-reviews.tsx";
export { OpenSurveys } from "./open-surveys.tsx";
export { SessionFeedback } from "./session-feedback.tsx";
