import { setTimeout as sleep } from "node:timers/promises";
import { describeError, type Log } from "@waymark/application/log";
import type { Clock } from "@waymark/application/ports";
import { type Instant, msBetween } from "@waymark/domain/time";
import type { SearchIndex } from "../engine/index-view.ts";
import { keepVocabulary } from "../owner-vocabulary/keep-vocabulary.ts";
import { keepIndex } from "../segment-store/keep-index.ts";
import type { SegmentStore } from "../segment-store/segment-store.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export type FreshIndexDeps = {
  readonly store: SegmentStore;
  readonly clock: Clock;
  readonly log: Log;
};

export type FreshIndex = { readonly index: SearchIndex; readonly vocabulary: Vocabulary };

/** From this age on the store is asked for a newer index, beside the answer that is being made. */
const ASK_AFTER_MS = 1_000;
/** From this age on the answer waits for what the store says: the process may have slept for hours. */
const WAIT_AFTER_MS = 2_000;
/** But no longer than this once there is an index; a store that hangs must not hang the search. */
const WAIT_AT_MOST_MS = 500;

/**
 * Gives the newest index, at most about two seconds behind the store while that answers. When it does
 * not, or holds damaged segments, the last good index stays and the failure is logged.
 *
 * @returns null as long as there has been no index at all
 */
export const keepFresh = ({
  store,
  clock,
  log,
}: FreshIndexDeps): (() => Promise<FreshIndex | null>) => {
  const keeper = keepIndex(store, clock);
  const vocabulary = keepVocabulary(store, log);
  let askedAt: Instant | null = null;
  let asking: Promise<void> | null = null;

  const ask = async (): Promise<void> => {
    try {
      const refreshed = await keeper.refresh();
      if (!refreshed.ok) {
        const { code, ...what } = refreshed.error;
        log({
          level: "error",
          message: "search index damaged, searching the last good one",
          code,
          ...what,
        });
      }
      await vocabulary.follow(keeper.current()?.vocabulary ?? null);
    } catch (error) {
      const failure = describeError(error);
      log({
        level: "error",
        message: "search index not refreshed, searching the last one",
        ...failure,
      });
    }
    askedAt = clock.now();
  };

  const refresh = (): Promise<void> =>
    (asking ??= ask().finally(() => {
      asking = null;
    }));

  return async () => {
    // A clock that was set back makes an index as old as one that was set forward.
    const ageMs = askedAt === null ? Infinity : Math.abs(msBetween(askedAt, clock.now()));
    if (ageMs >= ASK_AFTER_MS) {
      const refreshed = refresh();
      if (keeper.current() === null) await refreshed;
      else if (ageMs >= WAIT_AFTER_MS)
        await Promise.race([refreshed, sleep(WAIT_AT_MOST_MS, null, { ref: false })]);
    }
    const kept = keeper.current();
    return kept === null ? null : { index: kept.index, vocabulary: vocabulary.current() };
  };
};
