import { readFileSync } from "node:fs";
import { App, type Stack } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import * as z from "zod";
import { acknowledgeFindings } from "../../foundation/acknowledge-findings.ts";
import { makeFoundation } from "../../foundation/make-foundation.ts";
import { readSettings } from "../../foundation/settings.ts";

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const flags = CdkJson.parse(
  JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8")),
).context;

/** The stack as `cdk synth` makes it for a stage, with the same feature flags. */
export const foundationOf = (stage: string): Stack => {
  const app = new App({
    context: {
      ...flags,
      stage,
      mailDomain: "mentors.example",
      calendarDomain: "mentors.example",
      operatorAddress: "operator@mentors.example",
      repository: "waymark/waymark",
      monthlyBudgetUsd: "50",
    },
  });
  const settings = readSettings(app);
  const stack = makeFoundation(app, settings);
  acknowledgeFindings(stack, settings.stage);
  return stack;
};

/** What cdk-nag finds in a stack, acknowledged or not: the construct's path and the rule. */
export const findingsOf = (stack: Stack): readonly string[] =>
  new AwsSolutionsChecks(stack)
    .validateScope(stack)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${constructPath} ${ruleName}`),
    );
