import { ok } from "@waymark/domain/result";
import { refuse, type SqsResult } from "./failure.ts";
import { MAX_BATCH_ENTRIES } from "./limits.ts";

type BatchAnswer = {
  readonly Successful: readonly object[];
  readonly Failed: readonly object[];
};

/** Runs each entry by itself; only a batch that is wrong as a whole is refused as a whole. */
export const runBatch = <Entry extends { readonly Id: string }>(
  entries: readonly Entry[],
  run: (entry: Entry) => SqsResult<object>,
): SqsResult<BatchAnswer> => {
  if (entries.length === 0) {
    return refuse("EmptyBatchRequest", "There should be at least one entry in the request.");
  }
  if (entries.length > MAX_BATCH_ENTRIES) {
    return refuse(
      "TooManyEntriesInBatchRequest",
      `Maximum number of entries per request are 10. You have sent ${entries.length}.`,
    );
  }
  if (entries.some(({ Id }) => !/^[\w-]{1,80}$/.test(Id))) {
    return refuse("InvalidBatchEntryId", "An entry id is 1 to 80 of letters, digits, - and _.");
  }
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length) {
    return refuse("BatchEntryIdsNotDistinct", "Two or more entries have the same Id.");
  }
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of entries) {
    const result = run(entry);
    if (result.ok) Successful.push({ Id: entry.Id, ...result.value });
    else {
      const { queryCode, message } = result.error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: queryCode, Message: message });
    }
  }
  return ok({ Successful, Failed });
};
