export const programmeErrorCodes = [
  "programme.not_found",
  "programme.changed_meanwhile",
  "programme.illegal_transition",
  "programme.limit_reached",
] as const;
export type ProgrammeErrorCode = (typeof programmeErrorCodes)[number];
export type ProgrammeError = { readonly code: ProgrammeErrorCode };
