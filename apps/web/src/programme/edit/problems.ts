import type { ProgrammeDraft, QuestionDraft, TrainingDraft } from "./draft.ts";

const questionProblem = (question: QuestionDraft): string | undefined => {
  if (question.text.trim().length < 5) return "Please write the question.";
  if (question.kind === "scale") {
    const isNamed = question.low.trim() !== "" && question.high.trim() !== "";
    return isNamed ? undefined : "Please name both ends of the scale.";
  }
  const options = question.options.filter((option) => option.trim() !== "");
  return options.length >= 2 ? undefined : "A choice has at least two options.";
};

const trainingProblem = (training: TrainingDraft): string | undefined => {
  if (training.title.trim().length < 3) return "Please give it a title.";
  if (training.kind === "note") {
    return training.text.trim().length >= 10 ? undefined : "Please write a few lines.";
  }
  return URL.parse(training.url)?.protocol === "https:"
    ? undefined
    : "An address begins with https://.";
};

type Problems = {
  readonly name?: string;
  readonly summary?: string;
  readonly lengthWeeks?: string;
  readonly overlap?: string;
  readonly sponsored?: string;
  readonly weights?: string;
  /** By place in the list. */
  readonly questions: readonly (string | undefined)[];
  readonly trainings: readonly (string | undefined)[];
};

const isWithin = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

const sponsoredProblem = ({ sponsored }: ProgrammeDraft): string | undefined => {
  if (sponsored === undefined) return undefined;
  if (!/^[A-Z]{3}$/.test(sponsored.currency)) return "A currency has three letters, like EUR.";
  const amounts = [sponsored.priceMinorPerSession, sponsored.budgetMinor];
  return amounts.every((amount) => isWithin(amount, 0, 100_000_000_000))
    ? undefined
    : "Please write both amounts.";
};

/** @returns what needs a look before it can be saved, by field */
export const problemsOf = (draft: ProgrammeDraft): Problems => {
  const sponsored = sponsoredProblem(draft);
  const sum = Object.values(draft.weights).reduce((total, weight) => total + weight, 0);
  return {
    ...(draft.name.trim().length < 3 && { name: "Please give it a name." }),
    ...(draft.summary.trim().length < 20 && { summary: "Please say in a sentence what it is." }),
    ...(!isWithin(draft.lengthWeeks, 1, 104) && { lengthWeeks: "From 1 to 104 weeks." }),
    ...(!isWithin(draft.rules.minOverlapMinutes, 0, 600) && { overlap: "From 0 to 600 minutes." }),
    ...(sum === 0 && { weights: "Something has to count." }),
    ...(sponsored !== undefined && { sponsored }),
    questions: draft.intake.map(questionProblem),
    trainings: draft.trainings.map(trainingProblem),
  };
};

export type { Problems };

export const isSound = ({ questions, trainings, ...fields }: Problems): boolean =>
  Object.keys(fields).length === 0 &&
  [...questions, ...trainings].every((problem) => problem === undefined);
