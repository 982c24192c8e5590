const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export type Spread = { readonly p50: number; readonly p99: number; readonly best: number };

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99), best: at(sorted, 0) };
};

/** Milliseconds of each of `count` runs, one after the other. */
export const timeEach = async (
  count: number,
  run: (number: number) => Promise<unknown>,
): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const startedMs = performance.now();
    await run(number);
    times.push(performance.now() - startedMs);
  }
  return times;
};
