import { addDays, type Instant } from "../time/index.ts";
import { settleAfterDays } from "./policy.ts";

/** A session as far as a report may look at it. */
export type HeldSession = {
  readonly start: Instant;
  readonly end: Instant;
  /** When each of the two said that it took place. */
  readonly attestedAt: readonly Instant[];
};

/** Until then either of the two can still answer; a dispute that was settled later counts from there. */
export const settledAtOf = ({ end, attestedAt }: HeldSession): Instant =>
  attestedAt.reduce<Instant>(
    (latest, at) => (at > latest ? at : latest),
    addDays(end, settleAfterDays),
  );

/** How many answered while it counts. */
export const answersInTime = ({ end }: HeldSession, answeredAt: readonly Instant[]): 0 | 1 | 2 => {
  const limit = addDays(end, settleAfterDays);
  const count = answeredAt.filter((at) => at <= limit).length;
  if (count === 0) return 0;
  return count === 1 ? 1 : 2;
};
