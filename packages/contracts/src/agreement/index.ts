export {
  AgreementMoved,
  AgreementMoveInput,
  AgreementView,
  FillExpectationsInput,
  MoveAgreementInput,
} from "./procedures.ts";
