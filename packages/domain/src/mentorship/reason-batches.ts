import { Instant } from "../time/index.ts";
import { reasonBatchMin } from "./policy.ts";
import { EndingReason, type GivenReason } from "./reason.ts";

/** What a coordinator reads: how often each reason was given, and of no reason when or by whom. */
export type ReasonBatch = {
  /** The first of a month in UTC, at midnight. */
  readonly releasedAt: Instant;
  readonly n: number;
  readonly counts: Readonly<Partial<Record<EndingReason, number>>>;
};

const firstOfNextMonth = (instant: Instant): Instant => {
  const months = Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7));
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const month = String((months % 12) + 1).padStart(2, "0");
  return Instant.parse(`${year}-${month}-01T00:00:00.000Z`);
};

const countReasons = (pool: readonly GivenReason[]): ReasonBatch["counts"] =>
  Object.fromEntries(
    EndingReason.options
      .map((reason) => [reason, pool.filter((one) => one.reason === reason).length] as const)
      .filter(([, count]) => count > 0),
  );

/**
 * The batches of one coordinator's programme that are out at `now`, oldest first. On the first of a
 * month all reasons that wait leave together if they come from {@link reasonBatchMin} mentorships at
 * least; otherwise they wait for a month with more. What is out depends on nothing that is given
 * later, so that two readings differ by whole batches only.
 */
export const reasonBatches = (
  given: readonly GivenReason[],
  now: Instant,
): readonly ReasonBatch[] => {
  const batches: ReasonBatch[] = [];
  const sorted = given.toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : 1));
  let waiting: GivenReason[] = [];
  for (const [index, reason] of sorted.entries()) {
    waiting.push(reason);
    const releasedAt = firstOfNextMonth(reason.givenAt);
    const next = sorted[index + 1];
    // The last one of its month: only then is it known what leaves on the first.
    const isMonthOver = next === undefined || next.givenAt >= releasedAt;
    const mentorships = new Set(waiting.map(({ mentorshipId }) => mentorshipId)).size;
    if (!isMonthOver || releasedAt > now || mentorships < reasonBatchMin) continue;
    batches.push({ releasedAt, n: waiting.length, counts: countReasons(waiting) });
    waiting = [];
  }
  return batches;
};
