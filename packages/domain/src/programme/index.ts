export { act, type ProgrammeMove } from "./act.ts";
export { beginProgramme } from "./begin.ts";
export { type ProgrammeError, type ProgrammeErrorCode, programmeErrorCodes } from "./errors.ts";
export { intakeMax, IntakeQuestion } from "./intake.ts";
export { MatchingRules, MatchingWeights } from "./matching-terms.ts";
export {
  Programme,
  ProgrammeContent,
  ProgrammeScope,
  ProgrammeShape,
  programmesMax,
  ProgrammeStatus,
  ProgrammeTemplate,
  Sponsoring,
} from "./programme.ts";
export { programmeTemplates } from "./templates.ts";
export { Training, trainingsMax } from "./training.ts";
export { type ProgrammeAction, type ProgrammeParty, programmeTransitions } from "./transitions.ts";
