import type { DomainEvent } from "@waymark/contracts/event";
import { type Cohort, movesUp } from "@waymark/domain/cohort";
import { type Enrolment, seatsOf, tallyChange } from "@waymark/domain/enrolment";
import type { Instant } from "@waymark/domain/time";
import { seatFreedEvent } from "../cohort/events.ts";
import type { Cohorts, Enrolments, EnrolmentTallies, Ids, Write } from "../ports/index.ts";

type Deps = {
  readonly cohorts: Pick<Cohorts, "check">;
  readonly enrolments: Pick<Enrolments, "replace">;
  readonly enrolmentTallies: Pick<EnrolmentTallies, "change">;
  readonly ids: Pick<Ids, "newEventId">;
};

const takesSeat = (former: Enrolment, next: Enrolment): boolean =>
  former.status !== "enrolled" && next.status === "enrolled";

const joinedEvent = (
  { ids }: Pick<Deps, "ids">,
  former: Enrolment,
  { cohortId, organisationId, id: enrolmentId, revision, status, side }: Enrolment,
  at: Instant,
): DomainEvent | null => {
  const whose = { cohortId, organisationId, enrolmentId, revision, side };
  const event = { id: ids.newEventId(), at, v: 1, ...whose } as const;
  if (status === former.status) return null;
  if (status === "waiting") return { ...event, type: "enrolment.waiting" };
  if (status !== "enrolled") return null;
  return {
    ...event,
    type: former.status === "waiting" ? "enrolment.moved_up" : "enrolment.enrolled",
  };
};

/**
 * One step of one enrolment with all that belongs to it. A place is taken under the condition that one
 * is free, in a cohort that is as it was read; one that gets free is made known to who waits.
 *
 * @param record the enrolment's own writes, of who may still stand on a sheet of the list
 */
export const planStep = (
  deps: Deps,
  cohort: Cohort,
  former: Enrolment,
  next: Enrolment,
  now: Instant,
  record: readonly Write[] = [deps.enrolments.replace(next)],
): { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] } => {
  const change = tallyChange([{ former, next }]);
  const limit = takesSeat(former, next) ? seatsOf(cohort, next.side) : null;
  const seats =
    limit === null
      ? null
      : { side: next.side, limit, refusal: { code: "enrolment.no_seat" } as const };
  const freesSeat = former.status === "enrolled" && next.status !== "enrolled";
  const joined = joinedEvent(deps, former, next, now);
  return {
    writes: [
      ...record,
      ...(Object.keys(change).length > 0
        ? [deps.enrolmentTallies.change(cohort.id, change, seats)]
        : []),
      ...(takesSeat(former, next) ? [deps.cohorts.check(cohort)] : []),
    ],
    events: [
      ...(joined === null ? [] : [joined]),
      ...(freesSeat && movesUp(cohort.status)
        ? [seatFreedEvent(deps, cohort, next.side, now)]
        : []),
    ],
  };
};
