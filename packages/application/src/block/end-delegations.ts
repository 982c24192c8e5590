import { removeDelegate } from "@waymark/domain/delegate";
import { ok } from "@waymark/domain/result";
import type { EndOpen } from "./ending.ts";

/** Neither acts for the other any more. */
export const endDelegations: EndOpen = async ({ delegates, commit }, { by, other }) => {
  for (const [mentorId, delegateId] of [
    [by, other],
    [other, by],
  ] as const) {
    const read = await delegates.ofMentor(mentorId);
    const next = removeDelegate(read, delegateId);
    if (next === read) continue;
    const committed = await commit(delegates.replace(read, next), []);
    if (!committed.ok) return committed;
  }
  return ok(null);
};
