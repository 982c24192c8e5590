export { makeApiKeys } from "./repository.ts";
export { makeApiKeyUses } from "./use-repository.ts";
