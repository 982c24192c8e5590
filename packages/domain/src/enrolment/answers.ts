import type { IntakeQuestion } from "../programme/index.ts";
import type { EnrolmentSide } from "./entry.ts";
import type { IntakeAnswer } from "./enrolment.ts";

/** What a side is asked; in circles all are asked everything. */
export const questionsFor = (
  intake: readonly IntakeQuestion[],
  side: EnrolmentSide,
): readonly IntakeQuestion[] =>
  intake.filter(({ asks }) => side === "peer" || asks === "both" || asks === side);

const answers = (question: IntakeQuestion, { value }: IntakeAnswer): boolean =>
  question.kind === "scale"
    ? typeof value === "number"
    : typeof value === "string" && question.options.includes(value);

/** Whether each question has one answer of its own kind, and there is no other. */
export const areComplete = (
  questions: readonly IntakeQuestion[],
  given: readonly IntakeAnswer[],
): boolean =>
  given.length === questions.length &&
  questions.every((question) => {
    const answer = given.find(({ questionId }) => questionId === question.id);
    return answer !== undefined && answers(question, answer);
  });
