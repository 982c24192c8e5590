import { indexStreamFilters, outboxStreamFilter } from "@waymark/db/table";
import { catalogue, indexer, type JobName, jobNames, relay } from "@waymark/messaging/catalogue";
import * as z from "zod";
import { type Fact, parameterName } from "../../../contract.ts";
import { componentName } from "../../../functions.ts";
import { lambdaArn, ofType } from "../graph.ts";
import type { World } from "../world.ts";

const Mapping = z.object({
  eventSourceArn: z.string(),
  functionName: z.string(),
  functionResponseTypes: z.array(z.string()).default([]),
  batchSize: z.number(),
  startingPosition: z.string().optional(),
  bisectBatchOnFunctionError: z.boolean().default(false),
  maximumRetryAttempts: z.number().default(-1),
  maximumRecordAgeInSeconds: z.number().default(-1),
  scalingConfig: z.object({ maximumConcurrency: z.number() }).optional(),
  filterCriteria: z
    .object({ filters: z.array(z.object({ pattern: z.string() })) })
    .default({ filters: [] }),
  destinationConfig: z.object({ onFailure: z.object({ destinationArn: z.string() }) }).optional(),
});
type Mapping = z.infer<typeof Mapping>;

const mappingsOf = ({ graph }: World): readonly Mapping[] =>
  ofType(graph, "aws:lambda/eventSourceMapping:EventSourceMapping").map(({ inputs }) =>
    Mapping.parse(inputs),
  );

const fact = ({ stage, parameters }: World, name: Fact): string =>
  parameters[parameterName(stage, name)] ?? "";

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

const reportsFailures = ({ functionResponseTypes }: Mapping): boolean =>
  functionResponseTypes.join() === "ReportBatchItemFailures";

/** The one mapping between a source and a function, held to what `check` says of it. */
const oneMapping = (
  world: World,
  name: string,
  source: string,
  check: (mapping: Mapping) => readonly string[],
): readonly string[] => {
  const wanted = lambdaArn(world.graph, componentName(name));
  const found = mappingsOf(world).filter(
    ({ eventSourceArn, functionName }) =>
      eventSourceArn === source && wanted !== "" && functionName.endsWith(wanted),
  );
  return [
    ...unless(found.length === 1, `${found.length} mappings call ${name}`),
    ...unless(source.startsWith("arn:"), `the source of ${name} is no ARN: ${source}`),
    ...found.flatMap(check),
  ];
};

const jobFaults = (world: World, job: JobName): readonly string[] =>
  oneMapping(world, job, fact(world, `queue/${job}/arn`), (mapping) => [
    ...unless(reportsFailures(mapping), `${job} gives back whole batches`),
    ...unless(mapping.batchSize === catalogue[job].batchSize, `${job} has other batches`),
    ...unless(
      mapping.scalingConfig?.maximumConcurrency === catalogue[job].maxConcurrency,
      `${job} is not bounded`,
    ),
  ]);

const filtersOf = ({ filterCriteria }: Mapping): readonly string[] =>
  filterCriteria.filters.map(({ pattern }) => pattern);

const sameFilters = (mapping: Mapping, filters: readonly object[]): boolean =>
  filtersOf(mapping).join("\n") === filters.map((filter) => JSON.stringify(filter)).join("\n");

const relayFaults = (world: World): readonly string[] =>
  oneMapping(world, "relay", fact(world, "table/stream-arn"), (mapping) => [
    ...unless(sameFilters(mapping, [outboxStreamFilter]), "the relay hears of other items"),
    ...unless(reportsFailures(mapping), "the relay gives back whole batches"),
    ...unless(mapping.bisectBatchOnFunctionError, "the relay does not part a batch that fails"),
    ...unless(mapping.maximumRetryAttempts === relay.maxRetries, "the relay tries for ever"),
    ...unless(
      mapping.maximumRecordAgeInSeconds === relay.maxRecordAgeSeconds,
      "the relay keeps records for ever",
    ),
    ...unless(
      mapping.destinationConfig?.onFailure.destinationArn === fact(world, "dead-letters/relay/arn"),
      "the relay leaves no trace of what it gave up",
    ),
    ...unless(mapping.startingPosition === "TRIM_HORIZON", "the relay skips what was before it"),
  ]);

const indexerFaults = (world: World): readonly string[] =>
  oneMapping(world, "indexer", fact(world, "table/stream-arn"), (mapping) => [
    ...unless(sameFilters(mapping, indexStreamFilters), "the indexer hears of other items"),
    ...unless(mapping.batchSize === indexer.batchSize, "the indexer has other batches"),
    ...unless(mapping.maximumRetryAttempts === indexer.maxRetries, "the indexer tries for ever"),
  ]);

/** Who is called with which messages, and what becomes of those that fail. */
export const messageFaults = (world: World): readonly string[] => [
  ...jobNames.flatMap((job) => jobFaults(world, job)),
  ...relayFaults(world),
  ...indexerFaults(world),
  ...unless(
    mappingsOf(world).length === jobNames.length + 2,
    "something else is called by a queue or the stream",
  ),
];
