export { concernsOf, type Meeting, PairConcern } from "./concern.ts";
export {
  type CohortHealthError,
  type CohortHealthErrorCode,
  cohortHealthErrorCodes,
} from "./errors.ts";
export { nextNudgeAt, NudgeKind, nudgePair, PairNudge } from "./nudge.ts";
export { countsForResponses, type Responses, responsesOf } from "./responses.ts";
