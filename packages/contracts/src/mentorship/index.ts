export {
  GiveReasonInput,
  MentorSuggestions,
  ReasonTaken,
  ReflectionView,
  SaveReflectionInput,
  ThanksInput,
  ThanksList,
} from "./ending.ts";
export { DriftList, ReasonBatches, SettleDriftInput } from "./operator.ts";
export {
  MentorshipList,
  MentorshipMoved,
  MentorshipMoveInput,
  MentorshipSummary,
  MentorshipTarget,
  MentorshipView,
  MoveMentorshipInput,
} from "./procedures.ts";
export { YearInput, YearView } from "./year.ts";
