import type { ImportOutcome } from "@waymark/contracts/cohort";
import { type Api, refusalOf } from "../shared/api/index.ts";
import { type Batch, halvesOf } from "./batches-of.ts";

export type Counts = Readonly<Record<ImportOutcome, number>>;

export const noCounts: Counts = { added: 0, updated: 0, unchanged: 0, left_alone: 0 };

/** How far it is: what is still to be sent, and what came of the rest. */
export type Sent = { readonly rest: readonly Batch[]; readonly counts: Counts };

const counted = (counts: Counts, outcomes: readonly ImportOutcome[]): Counts => {
  const next: Record<ImportOutcome, number> = { ...counts };
  for (const outcome of outcomes) next[outcome] += 1;
  return next;
};

/**
 * Sends batches one after another, and tells after each how far it is: what fails is begun again where
 * it stopped. One that is too much for the server goes in halves.
 */
export const sendBatches = async (
  api: Api,
  cohortId: string,
  isDryRun: boolean,
  from: Sent,
  onProgress: (sent: Sent) => void,
): Promise<Counts> => {
  let { rest, counts } = from;
  for (let [batch] = rest; batch !== undefined; [batch] = rest) {
    const others = rest.slice(1);
    try {
      const { outcomes } = await api.cohort.importPeople.mutate({
        requestKey: batch.requestKey,
        cohortId,
        isDryRun,
        entries: [...batch.entries],
      });
      counts = counted(counts, outcomes);
      rest = others;
    } catch (error) {
      const isTooLarge = refusalOf(error).code === "request.too_large";
      if (!isTooLarge || batch.entries.length < 2) throw error;
      rest = [...halvesOf(batch), ...others];
    }
    onProgress({ rest, counts });
  }
  return counts;
};
