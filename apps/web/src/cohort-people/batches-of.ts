import type { EnrolmentEntry } from "@waymark/domain/enrolment";
import { inBatches } from "@waymark/domain/people-file";

export type Batch = { readonly requestKey: string; readonly entries: readonly EnrolmentEntry[] };

/** As the server derives it; another order than that of ids would be slower, not wrong. */
const idOf = async (cohortId: string, { side, emailAddress }: EnrolmentEntry): Promise<string> => {
  const name = new TextEncoder().encode([cohortId, side, emailAddress].join("\n"));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", name));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `enr_${digits.slice(0, 32)}`;
};

const batchOf = (entries: readonly EnrolmentEntry[]): Batch => ({
  requestKey: crypto.randomUUID(),
  entries,
});

/** Each batch keeps its key, so that one whose answer got lost is sent again as the same. */
export const batchesOf = async (
  cohortId: string,
  entries: readonly EnrolmentEntry[],
): Promise<readonly Batch[]> => {
  const rows = await Promise.all(
    entries.map(async (entry) => ({ id: await idOf(cohortId, entry), entry })),
  );
  return inBatches(rows).map(batchOf);
};

/** Of a batch that changes more than one step of the server can hold. */
export const halvesOf = ({ entries }: Batch): readonly Batch[] => {
  const half = Math.ceil(entries.length / 2);
  return [batchOf(entries.slice(0, half)), batchOf(entries.slice(half))];
};
