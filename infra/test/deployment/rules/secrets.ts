import { lambdaFunctions } from "../graph.ts";
import type { World } from "../world.ts";

/** Who signs and who checks; nobody else can leak them. */
const holders: Readonly<Record<string, readonly string[]>> = {
  AUTH_SECRET: ["Api", "Auth"],
  LINK_SECRET: ["Api", "CohortInvitation", "Mail"],
  EDGE_SECRET: ["Auth"],
};

export const secretFaults = ({ graph }: World): readonly string[] =>
  Object.entries(holders).flatMap(([secret, allowed]) =>
    lambdaFunctions(graph)
      .filter(({ component, variables }) => secret in variables && !allowed.includes(component))
      .map(({ component }) => `${component} knows ${secret}`),
  );
