import type { EditProgrammeInput, ProgrammeView } from "@waymark/contracts/programme";
import type { input, output } from "zod";

/** What is edited, as it goes out. */
export type ProgrammeDraft = input<typeof EditProgrammeInput>["content"];
export type QuestionDraft = ProgrammeDraft["intake"][number];
export type TrainingDraft = ProgrammeDraft["trainings"][number];

export const draftOf = (view: output<typeof ProgrammeView>): ProgrammeDraft => ({
  name: view.name,
  summary: view.summary,
  scope: view.scope,
  howToApply: view.howToApply ?? "",
  cadence: view.cadence,
  lengthWeeks: view.lengthWeeks,
  intake: view.intake,
  rules: view.rules,
  weights: view.weights,
  trainings: view.trainings,
  ...(view.sponsored !== undefined && { sponsored: view.sponsored }),
});

/** A list with one of its parts replaced, or without it. */
export const withPart = <Part>(list: readonly Part[], at: number, part: Part | undefined): Part[] =>
  list.flatMap((one, index) => (index === at ? (part === undefined ? [] : [part]) : [one]));
