import { PersonId, SurveyId } from "../../src/id/index.ts";
import {
  openSurveys,
  type Survey,
  type SurveyAnswer,
  type SurveyStatus,
} from "../../src/survey/index.ts";
import { addDays, addHours } from "../../src/time/index.ts";
import { confirmed, end } from "../session/sample.ts";

export { end } from "../session/sample.ts";
export const stranger = PersonId.parse(`per_${"9".repeat(32)}`);

export const opened = openSurveys(
  confirmed(),
  {
    mentor: SurveyId.parse(`svy_${"1".repeat(32)}`),
    mentee: SurveyId.parse(`svy_${"2".repeat(32)}`),
  },
  true,
);

export const answer: SurveyAnswer = {
  shared: { feltListenedTo: 5, usefulness: 4, note: "Your questions helped." },
  private: { fit: "good", rating: 4 },
};

/** The mentee's, unless another is given. */
export const inStatus = (status: SurveyStatus, survey: Survey = opened.mentee): Survey => {
  const given = { answer, answeredAt: addHours(end, 2) };
  switch (status) {
    case "due":
      return survey;
    case "sent":
      return { ...survey, status, sentAt: end };
    case "answered":
      return { ...survey, status, sentAt: end, ...given };
    case "revealed":
      return { ...survey, status, sentAt: end, ...given, revealedAt: addDays(end, 7) };
    case "lapsed":
      return { ...survey, status, lapse: { cause: "unanswered", at: addDays(end, 30) } };
  }
};
