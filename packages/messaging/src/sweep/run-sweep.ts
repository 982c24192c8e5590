import type { Log } from "@waymark/application/log";
import { type DueSweepDeps, sweepDues } from "./sweep-dues.ts";
import { type OutboxSweep, type OutboxSweepDeps, sweepOutbox } from "./sweep-outbox.ts";

export type SweepBounds = {
  readonly outboxOlderThanMinutes: OutboxSweep["olderThanMinutes"];
  readonly outboxLimit: number;
  readonly dueLimit: number;
  readonly unreadableDueGraceMinutes: number;
};

/**
 * One run of both halves. Neither keeps the other from its work; what one threw is thrown when both
 * are through, so that the run counts as failed.
 */
export const runSweep =
  (deps: OutboxSweepDeps & DueSweepDeps & { readonly log: Log }) =>
  async (bounds: SweepBounds): Promise<void> => {
    const { outboxOlderThanMinutes, outboxLimit, dueLimit, unreadableDueGraceMinutes } = bounds;
    const [dues, outbox] = await Promise.allSettled([
      sweepDues(deps)({ limit: dueLimit, unreadableGraceMinutes: unreadableDueGraceMinutes }),
      sweepOutbox(deps)({ olderThanMinutes: outboxOlderThanMinutes, limit: outboxLimit }),
    ]);
    const tell = (message: string, counts: Readonly<Record<string, number>>): void => {
      // Most minutes find nothing; a line each would bury the others.
      if (Object.values(counts).some((count) => count > 0)) {
        deps.log({ level: "info", message, ...counts });
      }
    };
    if (dues.status === "fulfilled") tell("dues swept", dues.value);
    if (outbox.status === "fulfilled") tell("outbox swept", outbox.value);
    if (dues.status === "rejected") throw dues.reason;
    if (outbox.status === "rejected") throw outbox.reason;
  };
