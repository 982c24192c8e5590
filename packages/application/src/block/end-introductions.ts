import { ok } from "@waymark/domain/result";
import { planMove } from "../introduction/index.ts";
import type { EndOpen } from "./ending.ts";

/** Requests that wait: a mentor who blocks has declined, a mentee has withdrawn. */
export const endIntroductions: EndOpen = async (deps, { by, other }, now) => {
  const [asMentor, asMentee] = await Promise.all([
    deps.introductions.openOfPair(by, other),
    deps.introductions.openOfPair(other, by),
  ]);
  const steps = [
    asMentor && planMove(deps)(asMentor, { action: "decline", reason: "other" }, "mentor", now),
    asMentee && planMove(deps)(asMentee, { action: "withdraw" }, "mentee", now),
  ];
  for (const step of steps) {
    if (step === null) continue;
    if (!step.ok) return step;
    const committed = await deps.commit(step.value.writes, step.value.events);
    if (!committed.ok) return committed;
  }
  return ok(null);
};
