export {
  GiveReasonInput,
  MentorSuggestions,
  ReasonTaken,
  ReflectionView,
  SaveReflectionInput,
  ThanksInput,
  ThanksList,
} from "./ending.ts";
export { DriftList, DriftListInput, ReasonBatches, SettleDriftInput } from "./operator.ts";
export {
  MentorshipList,
  MentorshipListInput,
  MentorshipMoved,
  MentorshipMoveInput,
  MentorshipSummary,
  MentorshipTarget,
  MentorshipView,
  MoveMentorshipInput,
} from "./procedures.ts";
export { YearInput, YearView } from "./year.ts";
