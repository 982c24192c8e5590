import type { LeftOver } from "@waymark/domain/matching-run";
import type { SuggestionPlace } from "../ports/index.ts";
import type { Settled } from "./apply-pair.ts";
import type { ApplyingDeps } from "./deps.ts";
import { leftOut } from "./left-out.ts";
import type { Standing } from "./standing.ts";

/** Gives somebody who was left over their advantage in the next matching, once. */
export const countLeftOver = async (
  deps: ApplyingDeps,
  at: SuggestionPlace,
  leftOver: LeftOver,
  standing: Standing,
): Promise<Settled> => {
  const enrolment = standing.enrolled(leftOver.enrolmentId);
  const committed = await deps.commit(
    [
      deps.matchingSuggestions.countLeftOver(at, { ...leftOver, isCounted: true }),
      ...(enrolment === null ? [] : [deps.enrolments.replace(leftOut(enrolment))]),
    ],
    [],
  );
  if (committed.ok || committed.error.code === "matching.changed_meanwhile") return "settled";
  return { retry: committed.error.code };
};
