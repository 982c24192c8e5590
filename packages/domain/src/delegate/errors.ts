export const delegateErrorCodes = [
  "delegate.oneself",
  "delegate.too_many",
  /** Nobody is registered with that address. */
  "delegate.person_not_found",
  /** Two changes of one mentor's delegates met. */
  "delegate.changed_meanwhile",
] as const;
export type DelegateErrorCode = (typeof delegateErrorCodes)[number];
