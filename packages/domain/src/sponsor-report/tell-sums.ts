import type { Instant } from "../time/index.ts";
import type { ReportBlock } from "./block.ts";
import type { ReportSession } from "./fact.ts";
import type { AnswerCounts } from "./figures.ts";
import { independentPairs } from "./independent-pairs.ts";
import type { ReportGuards } from "./policy.ts";

const addedSince = (
  sessions: readonly ReportSession[],
  from: Instant | null,
  before: Instant,
): readonly ReportSession[] =>
  sessions.filter(({ settledAt }) => (from === null || settledAt >= from) && settledAt < before);

/**
 * How the surveys of the same sessions were answered, if nobody stands out by it. What is too little
 * is left out for good: told together with a later month's, it could be subtracted from both.
 */
const withAnswers = (
  counts: AnswerCounts,
  sessions: readonly ReportSession[],
  { parts }: ReportGuards,
): AnswerCounts => {
  const both = sessions.filter(({ answers }) => answers === 2);
  const one = sessions.filter(({ answers }) => answers === 1);
  const none = sessions.filter(({ answers }) => answers === 0);
  const isSafe = [both, one, none].every(
    (part) => part.length === 0 || independentPairs(part) >= parts,
  );
  if (!isSafe) return counts;
  return {
    both: counts.both + both.length,
    one: counts.one + one.length,
    none: counts.none + none.length,
  };
};

/**
 * Adds to a block's sums all that its mentees' sessions brought since the last time, or nothing, if
 * too few pairs are behind it: then it waits for the next month.
 */
export const tellSums = (
  block: ReportBlock,
  sessions: readonly ReportSession[],
  before: Instant,
  guards: ReportGuards,
): ReportBlock => {
  const added = addedSince(sessions, block.summedUntil, before);
  return added.length === 0 || independentPairs(added) < guards.pairs
    ? block
    : {
        ...block,
        sessions: block.sessions + added.length,
        minutes: block.minutes + added.reduce((sum, { minutes }) => sum + minutes, 0),
        answers: withAnswers(block.answers, added, guards),
        summedUntil: before,
      };
};
