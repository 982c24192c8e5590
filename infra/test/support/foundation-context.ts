import { readFileSync } from "node:fs";
import * as z from "zod";

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const { context: flags } = CdkJson.parse(
  JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8")),
);

/** What `cdk synth` would be given for a stage, with the same feature flags. */
export const foundationContext = (stage: string): Record<string, unknown> => ({
  ...flags,
  stage,
  mailDomain: "mentors.example",
  calendarDomain: "mentors.example",
  operatorAddress: "operator@mentors.example",
  repository: "waymark/waymark",
  monthlyBudgetUsd: "50",
});
