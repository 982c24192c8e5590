export {
  Choice,
  DeclineByLinkInput,
  EditEnrolmentInput,
  EnrolmentLinkInput,
  EnrolmentMoved,
  EnrolmentQuestion,
  EnrolmentTarget,
  JoinInput,
  OwnEnrolment,
  OwnEnrolments,
  OwnEnrolmentSummary,
  WithdrawEnrolmentInput,
} from "./procedures.ts";
