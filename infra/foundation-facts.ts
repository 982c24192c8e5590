import { type Fact, parameterName } from "./contract.ts";

export type FactOf = (fact: Fact) => $util.Output<string>;

/** What the foundation of the same stage has published; a missing one fails the deploy. */
export const foundationFacts = (stage: string): FactOf => {
  const read = new Map<Fact, $util.Output<string>>();
  return (fact) => {
    const known = read.get(fact);
    if (known !== undefined) return known;
    const { value } = aws.ssm.getParameterOutput({ name: parameterName(stage, fact) });
    const plain = $util.unsecret(value);
    read.set(fact, plain);
    return plain;
  };
};
