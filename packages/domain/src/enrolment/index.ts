export { actOnEnrolment, type EnrolmentMove } from "./act.ts";
export { amended } from "./amend.ts";
export { areComplete, questionsFor } from "./answers.ts";
export { Enrolment, EnrolmentForm, EnrolmentStatus, IntakeAnswer } from "./enrolment.ts";
export { EnrolmentEntry, EnrolmentSide } from "./entry.ts";
export { type EnrolmentError, type EnrolmentErrorCode, enrolmentErrorCodes } from "./errors.ts";
export { entryOf, listPerson } from "./list.ts";
export { MailingKind } from "./mailing.ts";
export {
  capacityMax,
  consentTextVersion,
  importBatchMax,
  importBytesMax,
  importWritesMax,
  invitationBatchMax,
  prefersMax,
  remindAfterDays,
  selectionMax,
  sheetBytesMax,
} from "./policy.ts";
export { isCalled } from "./search.ts";
export { mayBeReminded } from "./reminder.ts";
export { type EnrolmentSheet, sheetCount, sheetOf, sheetStart } from "./sheet.ts";
export { type EnrolmentTally, seatsOf, tallyChange, type TallyKey, tallyKeyOf } from "./tally.ts";
export {
  type EnrolmentAction,
  type EnrolmentParty,
  enrolmentTransitions,
  hasJoined,
} from "./transitions.ts";
