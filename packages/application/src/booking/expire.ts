import type { JobOutcome } from "@waymark/contracts/job";
import { isActive } from "@waymark/domain/booking";
import type { SessionId } from "@waymark/domain/id";
import { msBetween } from "@waymark/domain/time";
import type { BookingDeps } from "./deps.ts";
import { endBooking } from "./end-booking.ts";
import { settleGroup } from "./settle-group.ts";

/**
 * Does what time has left to do: ends a request that nobody answered, unless it has moved since the
 * job was written, and gives back the seats of a group that was called off.
 */
export const expireBooking =
  (deps: BookingDeps) =>
  async (job: {
    readonly sessionId: SessionId;
    readonly revision: number;
  }): Promise<JobOutcome> => {
    const booking = await deps.bookings.get(job.sessionId);
    if (booking === null) return { outcome: "rejected", reason: "no such booking" };
    if (booking.kind === "group" && !isActive(booking.status)) {
      await settleGroup(deps)(booking.id);
      return { outcome: "done" };
    }
    if (booking.revision !== job.revision || booking.status !== "requested") {
      return { outcome: "skipped", reason: "it has moved on" };
    }
    const now = deps.clock.now();
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    if (booking.expiresAt !== undefined && booking.expiresAt > now) {
      const afterSeconds = Math.ceil(msBetween(now, booking.expiresAt) / 1000);
      return { outcome: "retry", reason: "its time is not over", afterSeconds };
    }
    const ended = endBooking(deps, booking, { action: "expire" }, "system", now);
    if (!ended.ok) return { outcome: "skipped", reason: ended.error.code };
    const committed = await deps.commit(ended.value.writes, ended.value.events);
    // Whoever won the race left another revision; the next try finds it and stops.
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
