import type { Enrolment } from "../enrolment/index.ts";
import type { IntakeQuestion } from "../programme/index.ts";

const middle = 3;

/** The questions whose answers are compared: those on a scale that both sides are asked. */
export const scaleQuestions = (intake: readonly IntakeQuestion[]): readonly IntakeQuestion[] =>
  intake.filter(({ kind, asks }) => kind === "scale" && asks === "both");

const answerTo = ({ answers }: Enrolment, { id }: IntakeQuestion): number | null => {
  const value = answers.find(({ questionId }) => questionId === id)?.value;
  return typeof value === "number" ? value : null;
};

/** One number for each question; the middle of the scale where there is no answer. */
export const answersOf = (
  enrolment: Enrolment,
  questions: readonly IntakeQuestion[],
): readonly number[] => questions.map((question) => answerTo(enrolment, question) ?? middle);

/** How many answers are the middle only because nobody gave one. */
export const answersMissing = (
  people: readonly Enrolment[],
  intake: readonly IntakeQuestion[],
): number => {
  const questions = scaleQuestions(intake);
  return people.reduce(
    (sum, person) =>
      sum + questions.filter((question) => answerTo(person, question) === null).length,
    0,
  );
};
