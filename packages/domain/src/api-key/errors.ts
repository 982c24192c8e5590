export const apiKeyErrorCodes = [
  "api_key.not_found",
  "api_key.limit_reached",
  "api_key.changed_meanwhile",
  /** No key, one that nobody has, or one that was revoked: nobody learns which. */
  "api_key.invalid",
  "api_key.not_in_scope",
  "api_key.too_many_requests",
] as const;
export type ApiKeyErrorCode = (typeof apiKeyErrorCodes)[number];
export type ApiKeyError = { readonly code: ApiKeyErrorCode };
