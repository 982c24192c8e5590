import type { ImportOutcome } from "@waymark/contracts/cohort";
import { type EnrolmentEntry, importBatchMax } from "@waymark/domain/enrolment";
import type { Api } from "../shared/api/index.ts";

export type Batch = { readonly requestKey: string; readonly entries: readonly EnrolmentEntry[] };

/** Each batch keeps its key, so that one whose answer got lost is sent again as the same. */
export const batchesOf = (
  entries: readonly EnrolmentEntry[],
  makeKey: () => string,
): readonly Batch[] =>
  Array.from({ length: Math.ceil(entries.length / importBatchMax) }, (_, at) => ({
    requestKey: makeKey(),
    entries: entries.slice(at * importBatchMax, (at + 1) * importBatchMax),
  }));

export type Counts = Readonly<Record<ImportOutcome, number>>;

export const noCounts: Counts = { added: 0, updated: 0, unchanged: 0, left_alone: 0 };

const counted = (counts: Counts, outcomes: readonly ImportOutcome[]): Counts => {
  const next: Record<ImportOutcome, number> = { ...counts };
  for (const outcome of outcomes) next[outcome] += 1;
  return next;
};

/**
 * Sends batches one after another from `progress` on, and tells after each how far it is: what fails
 * is begun again where it stopped.
 */
export const sendBatches = async (
  api: Api,
  cohortId: string,
  batches: readonly Batch[],
  isDryRun: boolean,
  progress: { readonly done: number; readonly counts: Counts },
  onProgress: (progress: { readonly done: number; readonly counts: Counts }) => void,
): Promise<Counts> => {
  let { done, counts } = progress;
  for (const { requestKey, entries } of batches.slice(done)) {
    const { outcomes } = await api.cohort.importPeople.mutate({
      requestKey,
      cohortId,
      isDryRun,
      entries: [...entries],
    });
    counts = counted(counts, outcomes);
    done += 1;
    onProgress({ done, counts });
  }
  return counts;
};
