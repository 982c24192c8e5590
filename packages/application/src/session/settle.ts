import type { JobOutcome, SettleSessionJob } from "@waymark/contracts/job";
import { act, attendanceWindowDays } from "@waymark/domain/session";
import { addDays, msBetween } from "@waymark/domain/time";
import type { SessionDeps } from "./deps.ts";
import { sessionDueWrites } from "./due-writes.ts";
import { sessionEvent } from "./events.ts";

type Deps = Pick<SessionDeps, "sessions" | "dues" | "ids" | "commit" | "clock">;

/** Settles whether two people met by what one of them said, once the other's time is over. */
export const settleSession =
  (deps: Deps) =>
  async ({ sessionId, revision }: SettleSessionJob): Promise<JobOutcome> => {
    const session = await deps.sessions.get(sessionId);
    if (session === null) return { outcome: "rejected", reason: "no such session" };
    if (session.revision !== revision) return { outcome: "skipped", reason: "it has moved on" };
    const now = deps.clock.now();
    const settledAt = addDays(session.end, attendanceWindowDays);
    // The due item is gone, so a clock that is behind the sweep's must not end the matter here.
    if (now < settledAt) {
      const afterSeconds = Math.ceil(msBetween(now, settledAt) / 1000);
      return { outcome: "retry", reason: "its time is not over", afterSeconds };
    }
    const settled = act(session, { action: "settle" }, "system", now);
    if (!settled.ok) return { outcome: "skipped", reason: settled.error.code };
    const next = settled.value;
    const committed = await deps.commit(
      [deps.sessions.replace(next), ...sessionDueWrites(deps, next, now)],
      [sessionEvent(deps, "settled", next, now)],
    );
    return committed.ok
      ? { outcome: "done" }
      : { outcome: "retry", reason: committed.error.code, afterSeconds: 5 };
  };
