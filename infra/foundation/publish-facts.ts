import type { Stack } from "aws-cdk-lib";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import { type Fact, foundationFacts, parameterName } from "../contract.ts";

/** Writes every fact of the contract where the application reads it; a missing one is an error. */
export const publishFacts = (
  stack: Stack,
  stage: string,
  facts: ReadonlyMap<Fact, string>,
): readonly StringParameter[] =>
  foundationFacts.map((fact) => {
    const stringValue = facts.get(fact);
    if (stringValue === undefined) throw new Error(`the foundation has no value for ${fact}`);
    return new StringParameter(stack, `Fact-${fact}`, {
      parameterName: parameterName(stage, fact),
      stringValue,
    });
  });
