import * as z from "zod";
import { paragraphs } from "../text/index.ts";

export const Rating = z.literal([1, 2, 3, 4, 5]);
export type Rating = z.infer<typeof Rating>;

export const Fit = z.enum(["good", "not_sure", "not_a_fit"]);
export type Fit = z.infer<typeof Fit>;

/** What the other side sees after the reveal: the two taps, and a line if there is one. */
export const SharedAnswer = z.strictObject({
  /** "I felt listened to." */
  feltListenedTo: Rating,
  usefulness: Rating,
  note: paragraphs(1, 600).optional(),
});
export type SharedAnswer = z.infer<typeof SharedAnswer>;

/** What the other side never sees. */
export const PrivateAnswer = z.strictObject({
  fit: Fit.optional(),
  rating: Rating.optional(),
});

/** What a mentee wants everybody to read on the mentor's listing. */
export const Review = z.strictObject({ rating: Rating, text: paragraphs(1, 1200).optional() });
export type Review = z.infer<typeof Review>;

/** One side's answer in its three parts, which have different readers and are kept apart. */
export const SurveyAnswer = z.strictObject({
  shared: SharedAnswer,
  private: PrivateAnswer,
  review: Review.optional(),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;
