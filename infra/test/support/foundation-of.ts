import { App, type Stack } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { acknowledgeFindings } from "../../foundation/acknowledge-findings.ts";
import { makeFoundation } from "../../foundation/make-foundation.ts";
import { readSettings } from "../../foundation/settings.ts";
import { foundationContext } from "./foundation-context.ts";

/** The stack as `cdk synth` makes it for a stage, with the same feature flags. */
export const foundationOf = (stage: string): Stack => {
  const app = new App({ context: foundationContext(stage) });
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
