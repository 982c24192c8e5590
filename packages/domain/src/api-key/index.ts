export {
  ApiKey,
  ApiKeyName,
  apiKeysMax,
  prefixOf,
  requestsPerMinuteMax,
  revoke,
} from "./api-key.ts";
export { type ApiKeyError, type ApiKeyErrorCode, apiKeyErrorCodes } from "./errors.ts";
export { ApiKeyScope } from "./scope.ts";
