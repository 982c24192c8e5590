import type { Fit, Rating, SurveyAnswer } from "@waymark/domain/survey";

export type SurveyDraft = {
  readonly feltListenedTo: Rating | undefined;
  readonly usefulness: Rating | undefined;
  readonly note: string;
  readonly fit: Fit | undefined;
  readonly rating: Rating | undefined;
  readonly reviewRating: Rating | undefined;
  readonly reviewText: string;
};

export type SurveyProblem = { readonly field: keyof SurveyDraft; readonly text: string };

/** What was tapped in the mail stands for both questions until somebody changes it. */
export const draftFrom = (tapped: Rating | undefined): SurveyDraft => ({
  feltListenedTo: tapped,
  usefulness: tapped,
  note: "",
  fit: undefined,
  rating: undefined,
  reviewRating: undefined,
  reviewText: "",
});

const problem = (field: keyof SurveyDraft, text: string) =>
  ({ ok: false, error: { field, text } }) as const;

/** The answer of a draft that says enough. */
export const answerOf = (
  draft: SurveyDraft,
):
  | { readonly ok: true; readonly value: SurveyAnswer }
  | { readonly ok: false; readonly error: SurveyProblem } => {
  const { feltListenedTo, usefulness, fit, rating, reviewRating } = draft;
  const [note, text] = [draft.note.trim(), draft.reviewText.trim()];
  if (feltListenedTo === undefined) return problem("feltListenedTo", "Choose one of the five.");
  if (usefulness === undefined) return problem("usefulness", "Choose one of the five.");
  if (text !== "" && reviewRating === undefined) {
    return problem("reviewRating", "A review needs one of the five, too.");
  }
  return {
    ok: true,
    value: {
      shared: { feltListenedTo, usefulness, ...(note !== "" && { note }) },
      private: { ...(fit !== undefined && { fit }), ...(rating !== undefined && { rating }) },
      ...(reviewRating !== undefined && {
        review: { rating: reviewRating, ...(text !== "" && { text }) },
      }),
    },
  };
};
