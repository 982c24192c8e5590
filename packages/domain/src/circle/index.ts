export { act, moveTurnOn, type OwnCircleAction } from "./act.ts";
export { Circle, circleSizes, CircleStatus, formCircle } from "./circle.ts";
export { type CircleError, type CircleErrorCode, circleErrorCodes } from "./errors.ts";
export { nextHost } from "./next-host.ts";
export { type CircleAction, type CircleParty, circleTransitions } from "./transitions.ts";
export { type CircleDueKind, circleDueKinds, turnEndsAt, turnsGoOn } from "./turn.ts";
