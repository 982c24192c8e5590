import { SurveyAnswer } from "@waymark/domain/survey";
import { describe, expect, test } from "vitest";
import { answerOf, draftFrom } from "./answer-draft.ts";

describe("an answer to a survey", () => {
  test("is complete with what was tapped in the mail: two taps in all", () => {
    const answer = answerOf(draftFrom(4));
    expect(answer).toEqual({
      ok: true,
      value: { shared: { feltListenedTo: 4, usefulness: 4 }, private: {} },
    });
    expect(answer.ok && SurveyAnswer.safeParse(answer.value).success).toBe(true);
  });

  test("asks for the question that is left", () => {
    expect(answerOf(draftFrom(undefined))).toMatchObject({ error: { field: "feltListenedTo" } });
    expect(answerOf({ ...draftFrom(3), usefulness: undefined })).toMatchObject({
      error: { field: "usefulness" },
    });
  });

  test("keeps its three parts apart and leaves out what nobody wrote", () => {
    const draft = {
      ...draftFrom(5),
      note: "  Clear questions.  ",
      fit: "good",
      rating: 4,
      reviewRating: 5,
      reviewText: " \n",
    } as const;
    expect(answerOf(draft)).toEqual({
      ok: true,
      value: {
        shared: { feltListenedTo: 5, usefulness: 5, note: "Clear questions." },
        private: { fit: "good", rating: 4 },
        review: { rating: 5 },
      },
    });
  });

  test("takes no public words without a rating to them", () => {
    const draft = { ...draftFrom(5), reviewText: "Clear and kind." };
    expect(answerOf(draft)).toMatchObject({ error: { field: "reviewRating" } });
  });
});
