export {
  addDelegate,
  Delegate,
  DelegateList,
  delegatesMax,
  noDelegates,
  removeDelegate,
} from "./delegate.ts";
export { type DelegateErrorCode, delegateErrorCodes } from "./errors.ts";
