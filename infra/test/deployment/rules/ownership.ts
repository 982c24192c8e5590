import { foundationFacts, parameterName, permanentStages } from "../../../contract.ts";
import type { World } from "../world.ts";

/** What must outlive a release is the foundation's. */
const kept = [
  "aws:dynamodb/",
  "aws:sqs/queue:Queue",
  "aws:sesv2/",
  "aws:ses/",
  "aws:sns/",
  "aws:budgets/",
] as const;

/** Which side owns what, and what passes between them. */
export const ownershipFaults = ({ stage, app, graph, parameters }: World): readonly string[] => {
  const published = Object.keys(parameters);
  const read = new Set(graph.reads);
  const isPermanent = permanentStages.includes(stage);
  return [
    ...(graph.error === null ? [] : [`the configuration fails: ${graph.error}`]),
    ...graph.resources
      .filter(({ type }) => kept.some((prefix) => type.startsWith(prefix)))
      .map(({ type, name }) => `SST makes ${name}, ${type}`),
    ...[...read]
      .filter((name) => !published.includes(name))
      .map((name) => `nobody publishes ${name}`),
    ...foundationFacts
      .map((fact) => parameterName(stage, fact))
      .filter((name) => !read.has(name))
      .map((name) => `nobody reads ${name}`),
    ...(app.protect === isPermanent ? [] : [`protect is ${app.protect} for ${stage}`]),
    ...(app.removal === (isPermanent ? "retain" : "remove") ? [] : [`removal is ${app.removal}`]),
  ];
};
