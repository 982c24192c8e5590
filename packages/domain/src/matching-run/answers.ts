import type { Enrolment } from "../enrolment/index.ts";
import type { IntakeQuestion } from "../programme/index.ts";

const scalesOfBoth = (intake: readonly IntakeQuestion[]): readonly IntakeQuestion[] =>
  intake.filter(({ kind, asks }) => kind === "scale" && asks === "both");

const answerTo = ({ answers }: Enrolment, { id }: IntakeQuestion): readonly number[] =>
  answers.flatMap(({ questionId, value }) =>
    questionId === id && typeof value === "number" ? [value] : [],
  );

/**
 * The questions whose answers are compared: scales that both sides are asked and everybody answered. One
 * that came into the programme after some had joined says nothing of who suits whom.
 */
export const comparedQuestions = (
  people: readonly Enrolment[],
  intake: readonly IntakeQuestion[],
): readonly IntakeQuestion[] =>
  scalesOfBoth(intake).filter((question) =>
    people.every((person) => answerTo(person, question).length === 1),
  );

export const answersOf = (
  enrolment: Enrolment,
  questions: readonly IntakeQuestion[],
): readonly number[] => questions.flatMap((question) => answerTo(enrolment, question));

/** How many questions would be compared if everybody had answered them. */
export const questionsLeftOut = (
  people: readonly Enrolment[],
  intake: readonly IntakeQuestion[],
): number => scalesOfBoth(intake).length - comparedQuestions(people, intake).length;
