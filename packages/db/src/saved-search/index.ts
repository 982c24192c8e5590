export { makeSavedSearches } from "./repository.ts";
