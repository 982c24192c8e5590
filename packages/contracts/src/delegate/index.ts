export {
  ActingForAnswer,
  AddDelegateInput,
  DelegatesAnswer,
  RemoveDelegateInput,
} from "./procedures.ts";
