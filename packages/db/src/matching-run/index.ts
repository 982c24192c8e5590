export { makeMatchingRuns } from "./repository.ts";
export { makeMatchingSuggestions } from "./suggestion-repository.ts";
