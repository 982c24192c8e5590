import { placeBundle } from "./bundle.ts";
import type { EnvironmentOf } from "./environment.ts";
import type { FactOf } from "./foundation-facts.ts";
import { componentName, type FunctionName, functions } from "./functions.ts";
import { statementsOf } from "./permissions.ts";

export type MakeFunction = (name: FunctionName) => sst.aws.Function;

/**
 * What all functions have in common. X-Ray stays off, as it is unless asked for. No concurrency is
 * reserved: it would be taken from the account's, and the mappings of the queues are bounded already.
 */
export const functionMaker =
  (fact: FactOf, environmentOf: EnvironmentOf): MakeFunction =>
  (name) => {
    const row = functions[name];
    return new sst.aws.Function(componentName(name), {
      bundle: placeBundle(name, row),
      handler: `${row.entry}.handler`,
      runtime: "nodejs24.x",
      architecture: "arm64",
      memory: `${row.memoryMb} MB`,
      timeout: `${row.timeoutSeconds} seconds`,
      environment: environmentOf(name),
      permissions: statementsOf(name).map(({ actions, targets }) => ({
        actions: [...actions],
        resources: targets.map(({ fact: of, path = "" }) => $interpolate`${fact(of)}${path}`),
      })),
      logging: { format: "json", retention: "1 month" },
      transform: {
        role: {
          // SST 4.17 lets everybody of the account take on a function's role, not in `sst dev` only.
          assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({
            Service: "lambda.amazonaws.com",
          }),
        },
      },
    });
  };
