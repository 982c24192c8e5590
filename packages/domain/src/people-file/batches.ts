import { type EnrolmentEntry, importBatchMax, sheetOf } from "../enrolment/index.ts";

/** UTF-16 units of JSON, which are three bytes each at most. */
const batchTextMax = 150_000;

export type RowOf = {
  /** The enrolment's id, or what orders rows as ids do. */
  readonly id: string;
  readonly entry: EnrolmentEntry;
};

const textOf = ({ entry }: RowOf): number => JSON.stringify(entry).length + 1;

const isFull = (batch: readonly RowOf[]): boolean =>
  batch.length > importBatchMax || batch.reduce((sum, row) => sum + textOf(row), 0) > batchTextMax;

/** What is too much in itself goes in halves. */
const cut = (rows: readonly RowOf[]): readonly (readonly RowOf[])[] => {
  if (rows.length < 2 || !isFull(rows)) return [rows];
  const half = Math.ceil(rows.length / 2);
  return [...cut(rows.slice(0, half)), ...cut(rows.slice(half))];
};

/**
 * A file's rows as they are sent: those of one sheet together, so that each sheet is written once and a
 * batch changes few of them. In another order the same comes of it, later.
 */
export const inBatches = (rows: readonly RowOf[]): readonly (readonly EnrolmentEntry[])[] => {
  const sheets = [...Map.groupBy(rows, ({ id }) => sheetOf(id))].toSorted(([a], [b]) => a - b);
  const batches: (readonly RowOf[])[] = [];
  for (const [, onSheet] of sheets) {
    const last = batches.at(-1) ?? [];
    const joined = [...last, ...onSheet];
    if (batches.length > 0 && !isFull(joined)) batches.splice(-1, 1, joined);
    else batches.push(onSheet);
  }
  return batches.flatMap(cut).map((batch) => batch.map(({ entry }) => entry));
};
