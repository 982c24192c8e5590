import { DeleteMessageBatchCommand, type Message } from "@aws-sdk/client-sqs";
import { parseJson } from "../../http/index.ts";
import type { Disturber } from "../disturbance.ts";
import { passesFilters } from "../filter.ts";
import { invoke } from "../invoke.ts";
import { readBatchFailures } from "../read-batch-failures.ts";
import type { QueueMappingOptions } from "./options.ts";
import { toSqsRecord, type QueueIdentity } from "./to-sqs-record.ts";

const DELETES_PER_CALL = 10;

const deleteMessages = async (
  { sqs, queueUrl, log }: QueueMappingOptions,
  messages: readonly Message[],
): Promise<void> => {
  for (let start = 0; start < messages.length; start += DELETES_PER_CALL) {
    const Entries = messages
      .slice(start, start + DELETES_PER_CALL)
      .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    const answer = await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    for (const failed of answer.Failed ?? []) {
      log?.(`a handled message was not deleted and will come again: ${failed.Code}`);
    }
  }
};

/** The ids of those that did not succeed. */
const deliver = async (
  options: QueueMappingOptions,
  queue: QueueIdentity,
  messages: readonly Message[],
): Promise<readonly string[]> => {
  const ids = messages.map(({ MessageId = "" }) => MessageId);
  const Records = messages.map((message) => toSqsRecord(message, queue));
  const outcome = await invoke(options, { Records });
  if (!outcome.ok) {
    options.log?.(`${options.functionName} failed: ${outcome.error.message}`);
    return ids;
  }
  return options.reportBatchItemFailures === false ? [] : readBatchFailures(outcome.value, ids);
};

const viewForFilters = (message: Message, queue: QueueIdentity): object => {
  const record = toSqsRecord(message, queue);
  const body = parseJson(record.body);
  return { ...record, body: body.ok ? body.value : record.body };
};

/**
 * Hands a batch to the function and deletes what succeeded. The rest is left alone: it comes back
 * when its visibility time is over, and the queue's redrive policy decides how often.
 */
export const handleBatch = async (
  options: QueueMappingOptions,
  queue: QueueIdentity,
  disturber: Disturber,
  received: readonly Message[],
): Promise<void> => {
  const wanted = received.filter((message) =>
    passesFilters(options.filters ?? [], viewForFilters(message, queue)),
  );
  await deleteMessages(
    options,
    received.filter((message) => !wanted.includes(message)),
  );
  if (wanted.length === 0) return;
  const messages = disturber.order(wanted);
  const failed = new Set(await deliver(options, queue, messages));
  const again = disturber.pickDuplicates(messages);
  if (again.length > 0) for (const id of await deliver(options, queue, again)) failed.add(id);
  await deleteMessages(
    options,
    messages.filter(({ MessageId = "" }) => !failed.has(MessageId)),
  );
};
