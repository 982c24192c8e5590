export const personErrorCodes = [
  "person.not_registered",
  "person.already_registered",
  "person.not_an_adult",
] as const;
export type PersonErrorCode = (typeof personErrorCodes)[number];
