import { ok } from "@waymark/domain/result";
import { sideOf } from "@waymark/domain/side";
import { planMentorshipStep } from "../mentorship/index.ts";
import type { EndOpen } from "./ending.ts";

/** What has not ended: the one who blocks has left. */
export const endMentorships: EndOpen = async (deps, { by, other }, now) => {
  const found = await Promise.all([
    deps.mentorships.openOfPair(by, other),
    deps.mentorships.openOfPair(other, by),
  ]);
  for (const mentorship of found) {
    if (mentorship === null) continue;
    const side = sideOf(mentorship, by) ?? "mentee";
    const step = planMentorshipStep(deps)(mentorship, { action: "leave" }, side, now);
    if (!step.ok) return step;
    const committed = await deps.commit(step.value.writes, step.value.events);
    if (!committed.ok) return committed;
  }
  return ok(null);
};
