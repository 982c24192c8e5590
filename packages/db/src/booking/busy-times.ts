import type { BusyTimes, Lock, Locks } from "@waymark/application/ports";
import { bucketMinutes } from "@waymark/domain/booking";
import type { Busy } from "@waymark/domain/slot";
import { addMinutes, type Instant } from "@waymark/domain/time";

/** Neighbouring quarters are one stretch of time. */
const merged = (buckets: readonly Instant[]): readonly Busy[] => {
  const busy: Busy[] = [];
  for (const start of buckets.toSorted()) {
    const end = addMinutes(start, bucketMinutes);
    const before = busy.at(-1);
    if (before?.end === start) busy[busy.length - 1] = { start: before.start, end };
    else busy.push({ start, end });
  }
  return busy;
};

const isLive = ({ until }: Lock, now: Instant): boolean => until === undefined || now < until;

/** A mentor's busy times as the locks tell them, read strongly consistent. */
export const makeBusyTimes = (locks: Pick<Locks, "list">): BusyTimes => ({
  ofMentor: async (mentorId, { from, to }, now, except) => {
    // A quarter that began before the window may reach into it.
    const window = { from: addMinutes(from, -bucketMinutes), to };
    const found = await locks.list(mentorId, window);
    const counted = found.filter(
      (lock) =>
        isLive(lock, now) &&
        lock.owner !== except?.sessionId &&
        lock.owner !== except?.holderId &&
        addMinutes(lock.bucket, bucketMinutes) > from,
    );
    return merged(counted.map(({ bucket }) => bucket));
  },
});
