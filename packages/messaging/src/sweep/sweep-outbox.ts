import type { Clock } from "@waymark/application/ports";
import { addMinutes, msBetween } from "@waymark/domain/time";
import type { Log } from "@waymark/application/log";
import type { Queues } from "../queue/index.ts";
import type { RelayEvents } from "../relay/index.ts";
import type { Outbox, UnreadableItem } from "@waymark/application/ports";

export type OutboxSweepDeps = {
  readonly outbox: Outbox;
  readonly relay: RelayEvents;
  readonly bury: Queues["bury"];
  readonly clock: Clock;
  readonly log: Log;
};

export type OutboxSweep = { readonly olderThanMinutes: number; readonly limit: number };

const bury = async (deps: OutboxSweepDeps, item: UnreadableItem): Promise<void> => {
  const { reason, image } = item;
  const rejectedAt = deps.clock.now();
  await deps.bury("relay", { body: image, reason, rejectedAt, originalId: "outbox" });
  await item.remove();
  deps.log({ level: "error", message: "outbox item buried", reason });
};

/**
 * Publishes what the relay missed. What cannot be read goes to the relay's dead-letter queue first
 * and leaves the outbox then, so that it never hides the items behind it.
 *
 * @returns how many events were published, items buried and events left for the next run, and since
 *   when the oldest of them had waited
 */
export const sweepOutbox =
  (deps: OutboxSweepDeps) =>
  async ({ olderThanMinutes, limit }: OutboxSweep) => {
    const now = deps.clock.now();
    const before = addMinutes(now, -olderThanMinutes);
    const items = await deps.outbox.listOlderThan(before, limit);
    const published = await deps.relay(items.flatMap((item) => (item.ok ? [item.value] : [])));
    const unreadable = items.flatMap((item) => (item.ok ? [] : [item.error]));
    for (const item of unreadable) await bury(deps, item);
    const [oldest] = items;
    const oldestAt = oldest?.ok === true ? oldest.value.at : oldest?.error.at;
    const publishedCount = published.filter(Boolean).length;
    return {
      publishedCount,
      buriedCount: unreadable.length,
      leftCount: published.length - publishedCount,
      oldestAgeSeconds: oldestAt === undefined ? 0 : Math.round(msBetween(oldestAt, now) / 1000),
    };
  };
