import type { PersonId } from "../id/index.ts";
import type { SharedAnswer, SurveyAnswer } from "./answer.ts";
import type { Survey } from "./survey.ts";

export type SeenAnswer =
  | { readonly of: "oneself"; readonly answer: SurveyAnswer }
  | { readonly of: "the_other"; readonly answer: SharedAnswer };

/**
 * What somebody may read of an answer: its author all of it, the other the shared part once it is
 * revealed, everybody else nothing. Null is also all that tells of an answer that is sealed, so that
 * nobody learns whether there is one.
 */
export const answerSeenBy = (
  { answer, status, respondentId, aboutId }: Survey,
  personId: PersonId,
): SeenAnswer | null => {
  if (answer === undefined) return null;
  if (personId === respondentId) return { of: "oneself", answer };
  return personId === aboutId && status === "revealed"
    ? { of: "the_other", answer: answer.shared }
    : null;
};
