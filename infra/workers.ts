import { indexStreamFilters, outboxStreamFilter } from "@waymark/db/table";
import { catalogue, indexer, type JobName, jobNames, relay } from "@waymark/messaging/catalogue";
import type { FactOf } from "./foundation-facts.ts";
import type { MakeFunction } from "./function.ts";
import type { FunctionName } from "./functions.ts";

/** From the oldest record on: a mapping that is made anew loses nothing that the stream still has. */
const fromTheBeginning = "TRIM_HORIZON";

/** Lambda's own types take filters apart; these are made for it. */
const plain = (filter: object): Record<string, unknown> => ({ ...filter });

const subscribeToQueue = (job: JobName, fact: FactOf, worker: sst.aws.Function): void => {
  const { batchSize, maxConcurrency } = catalogue[job];
  sst.aws.Queue.subscribe(fact(`queue/${job}/arn`), worker.arn, {
    batch: { size: batchSize, partialResponses: true },
    transform: {
      eventSourceMapping: { scalingConfig: { maximumConcurrency: maxConcurrency } },
    },
  });
};

const subscribeRelay = (fact: FactOf, worker: sst.aws.Function): void => {
  sst.aws.Dynamo.subscribe("Relay", fact("table/stream-arn"), worker.arn, {
    filters: [plain(outboxStreamFilter)],
    transform: {
      eventSourceMapping: {
        startingPosition: fromTheBeginning,
        batchSize: relay.batchSize,
        functionResponseTypes: ["ReportBatchItemFailures"],
        bisectBatchOnFunctionError: true,
        maximumRetryAttempts: relay.maxRetries,
        maximumRecordAgeInSeconds: relay.maxRecordAgeSeconds,
        destinationConfig: {
          onFailure: { destinationArn: fact("dead-letters/relay/arn") },
        },
      },
    },
  });
};

/** Whole batches: one delta is written for all of them, and what is given up the merge puts right. */
const subscribeIndexer = (fact: FactOf, worker: sst.aws.Function): void => {
  sst.aws.Dynamo.subscribe("Indexer", fact("table/stream-arn"), worker.arn, {
    filters: indexStreamFilters.map(plain),
    transform: {
      eventSourceMapping: {
        startingPosition: fromTheBeginning,
        batchSize: indexer.batchSize,
        maximumRetryAttempts: indexer.maxRetries,
        maximumRecordAgeInSeconds: indexer.maxRecordAgeSeconds,
      },
    },
  });
};

export type Workers = ReadonlyMap<FunctionName, sst.aws.Function>;

/** One consumer for each job of the catalogue, and the two consumers of the table's stream. */
export const makeWorkers = (fact: FactOf, makeFunction: MakeFunction): Workers => {
  const jobs = jobNames.map((job): [FunctionName, sst.aws.Function] => {
    const worker = makeFunction(job);
    subscribeToQueue(job, fact, worker);
    return [job, worker];
  });
  const relayWorker = makeFunction("relay");
  subscribeRelay(fact, relayWorker);
  const indexWorker = makeFunction("indexer");
  subscribeIndexer(fact, indexWorker);
  return new Map([...jobs, ["relay", relayWorker], ["indexer", indexWorker]]);
};
