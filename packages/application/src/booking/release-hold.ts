import type { AppError } from "@waymark/contracts/error";
import type { SessionId } from "@waymark/domain/id";
import { ok, type Result } from "@waymark/domain/result";
import type { Actor, BookingDeps } from "./deps.ts";
import { freeHold } from "./hold-writes.ts";

const attemptsMax = 4;

/** Gives a held time back at once. A hold that is over, or was replaced, is no refusal. */
export const releaseHold =
  (deps: Pick<BookingDeps, "holds" | "locks" | "commit" | "clock">) =>
  async (
    { personId }: Actor,
    { sessionId }: { readonly sessionId: SessionId },
  ): Promise<Result<null, AppError>> => {
    for (let attempts = 1; ; attempts += 1) {
      const hold = await deps.holds.get(personId);
      if (hold === null || hold.sessionId !== sessionId) return ok(null);
      const freed = await freeHold(deps, hold, [], deps.clock.now());
      const committed = await deps.commit([deps.holds.remove(hold), ...freed], []);
      const isOutdated = !committed.ok && committed.error.code === "booking.changed_meanwhile";
      if (!isOutdated || attempts === attemptsMax) return committed;
    }
  };
