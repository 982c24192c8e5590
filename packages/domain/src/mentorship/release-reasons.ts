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

export type ReasonRelease = {
  readonly batch: ReasonBatch;
  /** What the batch was made of; deleted as it is stored, so that nothing leads back to a pair. */
  readonly leaving: readonly GivenReason[];
};

const firstOfMonth = (instant: Instant): Instant =>
  Instant.parse(`${instant.slice(0, 7)}-01T00:00:00.000Z`);

/** When the reasons that wait are looked at next. */
export const nextReleaseAt = (instant: Instant): Instant => {
  const months = Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7));
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const month = String((months % 12) + 1).padStart(2, "0");
  return Instant.parse(`${year}-${month}-01T00:00:00.000Z`);
};

const countReasons = (leaving: readonly GivenReason[]): ReasonBatch["counts"] =>
  Object.fromEntries(
    EndingReason.options
      .map((reason) => [reason, leaving.filter((one) => one.reason === reason).length] as const)
      .filter(([, count]) => count > 0),
  );

/**
 * The next batch of one coordinator's programme. All that was given before this month leaves together
 * if it comes from {@link reasonBatchMin} mentorships at least; otherwise it waits for a month with
 * more, and null is returned. The day of the month on which it is asked for changes nothing.
 *
 * @param waiting all reasons that have not left yet
 */
export const releaseReasons = (
  waiting: readonly GivenReason[],
  now: Instant,
): ReasonRelease | null => {
  const releasedAt = firstOfMonth(now);
  const leaving = waiting.filter(({ givenAt }) => givenAt < releasedAt);
  const mentorships = new Set(leaving.map(({ mentorshipId }) => mentorshipId)).size;
  if (mentorships < reasonBatchMin) return null;
  return { batch: { releasedAt, n: leaving.length, counts: countReasons(leaving) }, leaving };
};
