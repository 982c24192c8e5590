export const resourceErrorCodes = [
  "resource.limit_reached",
  /** Only who put something on the shelf takes it down. */
  "resource.of_the_other",
  "resource.changed_meanwhile",
] as const;
export type ResourceErrorCode = (typeof resourceErrorCodes)[number];
export type ResourceError = { readonly code: ResourceErrorCode };
