/** Answers a second of one thread, over several rounds. */
export type Rate = { readonly median: number; readonly worst: number; readonly best: number };

/** @param round answers `countPerRound` questions; the first round is for the compiler, not counted. */
export const measureRate = (countPerRound: number, rounds: number, round: () => void): Rate => {
  round();
  const rates = Array.from({ length: rounds }, () => {
    const startMs = performance.now();
    round();
    return (countPerRound * 1000) / (performance.now() - startMs);
  }).toSorted((a, b) => a - b);
  const [worst = 0] = rates;
  return {
    worst,
    median: rates[Math.floor(rates.length / 2)] ?? worst,
    best: rates.at(-1) ?? worst,
  };
};
