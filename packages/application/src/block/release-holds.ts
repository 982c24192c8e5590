import { ok } from "@waymark/domain/result";
import { releaseHold } from "../booking/index.ts";
import type { EndOpen } from "./ending.ts";

/** A time of the other's that one of them keeps while they fill in the form. */
export const releaseHolds: EndOpen = async (deps, { by, other }) => {
  for (const [holderId, mentorId] of [
    [by, other],
    [other, by],
  ] as const) {
    const hold = await deps.holds.get(holderId);
    if (hold?.mentorId !== mentorId) continue;
    const { sessionId } = hold;
    const released = await releaseHold(deps)({ personId: holderId }, { sessionId });
    if (!released.ok) return released;
  }
  return ok(null);
};
