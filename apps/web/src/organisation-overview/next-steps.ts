import type { ProgrammeList } from "@waymark/contracts/programme";
import type { output } from "zod";

export type StepName = "prepare" | "open";

export type Step = { readonly name: StepName; readonly isDone: boolean };

type Programmes = output<typeof ProgrammeList>["programmes"];

/** The way from nothing to the first invited cohort, in order. */
export const stepsOf = (programmes: Programmes): readonly Step[] => [
  { name: "prepare", isDone: programmes.length > 0 },
  { name: "open", isDone: programmes.some(({ status }) => status !== "draft") },
];
