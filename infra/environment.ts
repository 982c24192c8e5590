import type { EdgeSecret } from "./edge-secret.ts";
import type { FactOf } from "./foundation-facts.ts";
import { type FunctionName, functions, type Variable } from "./functions.ts";

type Values = Readonly<Record<Variable, $util.Input<string>>>;

export type EnvironmentOf = (name: FunctionName) => Record<string, $util.Input<string>>;

type FromEdge = { readonly publicOrigin: $util.Input<string>; readonly edgeSecret: EdgeSecret };

const queueBaseUrl = (): $util.Output<string> =>
  $interpolate`https://sqs.${aws.getRegionOutput().region}.amazonaws.com/${aws.getCallerIdentityOutput().accountId}`;

/**
 * Gives each function what its `env.ts` asks for and nothing else, above all no secret. No endpoint is
 * ever set; the last variable makes a function refuse to start with one.
 */
export const makeEnvironments = (
  stage: string,
  fact: FactOf,
  { publicOrigin, edgeSecret }: FromEdge,
): EnvironmentOf => {
  const authSecret = new sst.Secret("AuthSecret");
  const linkSecret = new sst.Secret("LinkSecret");
  const values: Values = {
    LOG_LEVEL: "info",
    TABLE_NAME: fact("table/name"),
    STAGE: stage,
    QUEUE_BASE_URL: queueBaseUrl(),
    SEARCH_BUCKET: fact("search-bucket/name"),
    PUBLIC_ORIGIN: publicOrigin,
    EDGE_SECRET: edgeSecret,
    AUTH_SECRET: authSecret.value,
    LINK_SECRET: linkSecret.value,
    MAIL_FROM_ADDRESS: fact("mail/from-address"),
    MAIL_CONFIGURATION_SET: fact("mail/configuration-set"),
    CALENDAR_DOMAIN: fact("calendar/domain"),
  };
  return (name) => ({
    ...Object.fromEntries(
      functions[name].variables.map((variable) => [variable, values[variable]]),
    ),
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true",
  });
};
