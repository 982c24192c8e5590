import type { Red } from "./run-batch.ts";

/** A batch that the model cannot explain, as lines: what was done, what came of it, what differs. */
export const describeRed = ({ batch, outcomes, differs }: Red): string =>
  [
    `${batch.mode}, clock ${batch.clockMs} ms`,
    ...batch.steps.map(
      (step, index) => `  ${JSON.stringify(step)} -> ${JSON.stringify(outcomes[index])}`,
    ),
    ...differs.map((line) => `  ${line}`),
  ].join("\n");
