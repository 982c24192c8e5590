import { isolate } from "../isolate.ts";
import type { Runs } from "../run.ts";

export const runsText = (runs: Runs): string =>
  runs
    .map((run) => {
      if (typeof run === "string") return run;
      return run.kind === "person" ? isolate(run.text) : run.text;
    })
    .join("");
