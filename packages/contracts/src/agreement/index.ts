export {
  AgreementLinkInput,
  AgreementMoved,
  AgreementMoveInput,
  AgreementQuestion,
  AgreementView,
  AnswerAgreementInput,
  FillExpectationsInput,
  MoveAgreementInput,
} from "./procedures.ts";
