import type { DomainEvent } from "@waymark/contracts/event";
import type { Cohort } from "@waymark/domain/cohort";
import {
  EnrolmentSide,
  type EnrolmentTally,
  enrolmentTransitions,
} from "@waymark/domain/enrolment";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { CohortDeps } from "./deps.ts";
import { invitedEvent } from "./events.ts";

type Plan = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/**
 * What it takes for everybody who was asked or has joined to hear that a cohort is called off. It is told
 * like invitations are, in small batches that take turns; a run of them that is under way ends by it.
 */
export const planCallOff = async (
  deps: Pick<CohortDeps, "ids" | "invitationRuns">,
  cohort: Cohort,
  tally: EnrolmentTally,
  now: Instant,
): Promise<Plan> => {
  const isHeardOf = EnrolmentSide.options.some((side) =>
    enrolmentTransitions.call_off.from.some((status) => (tally[`${side}.${status}`] ?? 0) > 0),
  );
  if (!isHeardOf) return { writes: [], events: [] };
  const former = await deps.invitationRuns.get(cohort.id);
  const { kind = "invite", batch: last = 0 } = former ?? {};
  const batch = last + 1;
  const run = { cohortId: cohort.id, kind, requestedAt: now, batch, isDone: false };
  return {
    writes: [deps.invitationRuns.put(run)],
    events: [invitedEvent(deps, cohort, "call_off", batch, [], now)],
  };
};
