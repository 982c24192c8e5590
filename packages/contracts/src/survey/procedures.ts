import { MentorshipId, SessionId, SurveyId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import { Side } from "@waymark/domain/side";
import {
  PublicReview,
  Rating,
  RatingCounts,
  SharedAnswer,
  SurveyAnswer,
  SurveyStatus,
} from "@waymark/domain/survey";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

/** Made by the client when the form opens and sent again on each retry (UUID). */
const RequestKey = z.uuid();

export const SurveyToken = z.string().min(20).max(600);

export const AnswerSurveyInput = z.strictObject({
  requestKey: RequestKey,
  surveyId: SurveyId,
  answer: SurveyAnswer,
});

/** The signed link in the mail stands for the one who is asked. */
export const AnswerSurveyByLinkInput = z.strictObject({
  requestKey: RequestKey,
  token: SurveyToken,
  answer: SurveyAnswer,
});

/** What follows from the reader's own answer to the fit check. */
const Offer = z.enum(["go_on", "look_again", "rematch"]).nullable();

/** Nothing here tells whether the other side has answered, except that both answers are open. */
export const SurveyAnswered = z.object({ surveyId: SurveyId, status: SurveyStatus, offer: Offer });
export type SurveyAnswered = z.infer<typeof SurveyAnswered>;

/** One's own survey. Of the other's answer it has what is open to the reader, or null. */
export const SurveyView = z.object({
  id: SurveyId,
  sessionId: SessionId,
  mentorshipId: MentorshipId.nullable(),
  side: Side,
  timeZone: TimeZone,
  other: z.object({ displayName: z.string(), timeZone: TimeZone }),
  start: Instant,
  end: Instant,
  status: SurveyStatus,
  asksFit: z.boolean(),
  answerUntil: Instant,
  /** From when on one answer is open without the other. */
  revealsAt: Instant,
  mine: SurveyAnswer.nullable(),
  theirs: SharedAnswer.nullable(),
  offer: Offer,
});
export type SurveyView = z.infer<typeof SurveyView>;

/** What waits for an answer, the last session first. */
export const OpenSurveys = z.object({
  surveys: z.array(
    SurveyView.pick({ id: true, sessionId: true, side: true, end: true, answerUntil: true }).extend(
      { otherName: z.string() },
    ),
  ),
});
export type OpenSurveys = z.infer<typeof OpenSurveys>;

/** Null where nobody was asked, as after a session of a group. */
export const SessionSurvey = z.object({ survey: SurveyView.nullable() });

export const ListingReviewsInput = z.strictObject({
  slug: Slug,
  cursor: z.string().max(400).optional(),
});

/** Ratings are never shown by their mean alone: how many and from where to where comes along. */
export const ListingReviews = z.object({
  ratings: z
    .object({
      n: z.int().positive(),
      spread: z.object({ lowest: Rating, highest: Rating }),
      mean: z.number().min(1).max(5),
      counts: RatingCounts,
    })
    .nullable(),
  /** Without names: everybody may read them. */
  reviews: z.array(PublicReview.pick({ rating: true, text: true, month: true })),
  nextCursor: z.string().optional(),
});
export type ListingReviews = z.infer<typeof ListingReviews>;
