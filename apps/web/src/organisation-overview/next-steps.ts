import type { CohortSummary } from "@waymark/contracts/cohort";
import type { ProgrammeList } from "@waymark/contracts/programme";
import type { output } from "zod";

export type StepName = "prepare" | "open" | "form" | "import" | "invite";

export type Step = { readonly name: StepName; readonly isDone: boolean };

type Programme = output<typeof ProgrammeList>["programmes"][number];
type Seen = {
  readonly programmes: readonly Pick<Programme, "status">[];
  readonly cohorts: readonly {
    readonly status: CohortSummary["status"];
    readonly headcounts: readonly Pick<CohortSummary["headcounts"][number], "status">[];
  }[];
};

/** The way from nothing to the first invited cohort, in order. */
export const stepsOf = ({ programmes, cohorts }: Seen): readonly Step[] => {
  const real = cohorts.filter(({ status }) => status !== "cancelled");
  const people = real.flatMap(({ headcounts }) => headcounts);
  return [
    { name: "prepare", isDone: programmes.length > 0 },
    { name: "open", isDone: programmes.some(({ status }) => status !== "draft") },
    { name: "form", isDone: real.length > 0 },
    { name: "import", isDone: people.length > 0 },
    { name: "invite", isDone: people.some(({ status }) => status !== "listed") },
  ];
};
