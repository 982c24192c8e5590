import { act } from "@waymark/domain/message";
import { ok } from "@waymark/domain/result";
import { messageDueWrites } from "../message/due-writes.ts";
import type { EndOpen } from "./ending.ts";

/** Messages that wait for somebody's morning; comes before the end of the mentorship they are found by. */
export const stopMessages: EndOpen = async (deps, { by, other }, now) => {
  const mentorships = await Promise.all([
    deps.mentorships.openOfPair(by, other),
    deps.mentorships.openOfPair(other, by),
  ]);
  for (const mentorship of mentorships) {
    const held = mentorship === null ? [] : await deps.messages.listHeld(mentorship.id);
    for (const message of held) {
      const stopped = act(message, { action: "stop" }, "system", now);
      if (!stopped.ok) return stopped;
      const { value } = stopped;
      const writes = [deps.messages.replace(value), ...messageDueWrites(deps, value)];
      const committed = await deps.commit(writes, []);
      if (!committed.ok) return committed;
    }
  }
  return ok(null);
};
