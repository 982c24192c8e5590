import * as z from "zod";
import { line } from "../text/index.ts";

const QuestionId = z.string().regex(/^[a-z][a-z0-9_]{0,31}$/, { error: "not a question's id" });

const question = {
  /** Of the programme; answers name it, so it stays when the text is put better. */
  id: QuestionId,
  text: line(5, 200),
  asks: z.enum(["mentor", "mentee", "both"]),
};

/** What people are asked when they enrol. */
export const IntakeQuestion = z.discriminatedUnion("kind", [
  /** From 1 to 5. Those that both sides answer are what matching compares. */
  z.strictObject({ ...question, kind: z.literal("scale"), low: line(1, 40), high: line(1, 40) }),
  z.strictObject({
    ...question,
    kind: z.literal("choice"),
    options: z.array(line(1, 60)).min(2).max(8),
  }),
]);
export type IntakeQuestion = z.infer<typeof IntakeQuestion>;

/** A list that is answered in two minutes. */
export const intakeMax = 12;

export const Intake = z
  .array(IntakeQuestion)
  .max(intakeMax)
  .refine((questions) => new Set(questions.map(({ id }) => id)).size === questions.length, {
    error: "two questions share an id",
  });
