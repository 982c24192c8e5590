export const circleErrorCodes = [
  /** Also what everybody hears who is not one of it. */
  "circle.not_found",
  "circle.illegal_transition",
  "circle.changed_meanwhile",
] as const;
export type CircleErrorCode = (typeof circleErrorCodes)[number];
export type CircleError = { readonly code: CircleErrorCode };
