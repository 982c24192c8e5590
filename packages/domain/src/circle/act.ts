import type { PersonId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { allows } from "../transition/index.ts";
import { type Circle, circleSizes } from "./circle.ts";
import type { CircleError } from "./errors.ts";
import { nextHost } from "./next-host.ts";
import { type CircleAction, circleTransitions } from "./transitions.ts";

const hostedBy = (circle: Circle, hostId: PersonId, now: Instant): Circle => ({
  ...circle,
  hostId,
  pastHostIds: [...circle.pastHostIds, circle.hostId],
  hostSince: now,
});

/** A step that somebody takes; see {@link moveTurnOn} for the one that comes by itself. */
export type OwnCircleAction = Exclude<CircleAction, "move_on">;

const passedOn = (circle: Circle, now: Instant): Circle => {
  const { memberIds, pastHostIds, hostId } = circle;
  return hostedBy(circle, nextHost(memberIds, [...pastHostIds, hostId]) ?? hostId, now);
};

const perform = (circle: Circle, action: OwnCircleAction, by: PersonId, now: Instant): Circle => {
  switch (action) {
    case "pass_on":
      return passedOn(circle, now);
    case "take_over":
      return hostedBy(circle, by, now);
    case "leave": {
      const memberIds = circle.memberIds.filter((id) => id !== by);
      const rest: Circle = {
        ...circle,
        memberIds,
        status: memberIds.length < circleSizes.least ? "dissolved" : "open",
      };
      return by === circle.hostId ? passedOn(rest, now) : rest;
    }
  }
};

/**
 * One step of a circle by one of its members: refuses with `circle.not_found` everybody else, with
 * `circle.illegal_transition` what `circleTransitions` does not list, and raises the revision by one
 * otherwise.
 */
export const act = (
  circle: Circle,
  action: OwnCircleAction,
  by: PersonId,
  now: Instant,
): Result<Circle, CircleError> => {
  if (!circle.memberIds.includes(by)) return err({ code: "circle.not_found" });
  const party = by === circle.hostId ? "host" : "member";
  if (!allows(circleTransitions[action], party, circle.status)) {
    return err({ code: "circle.illegal_transition" });
  }
  return ok({ ...perform(circle, action, by, now), revision: circle.revision + 1 });
};

/** The turn of a host whose time is over goes to who has waited longest for it. */
export const moveTurnOn = (circle: Circle, now: Instant): Result<Circle, CircleError> =>
  allows(circleTransitions.move_on, "system", circle.status)
    ? ok({ ...passedOn(circle, now), revision: circle.revision + 1 })
    : err({ code: "circle.illegal_transition" });
