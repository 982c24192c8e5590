export {
  AnswerReferralInput,
  MoveReferralInput,
  ProposeReferralInput,
  ReferralLinkInput,
  ReferralListView,
  ReferralMoved,
  ReferralQuestion,
  ReferralTarget,
  ReferralView,
} from "./procedures.ts";
