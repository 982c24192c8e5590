export { removeOneSearch, renameOneSearch, saveOneSearch } from "./change.ts";
export type { SavedSearchDeps } from "./deps.ts";
export { listSavedSearches } from "./list.ts";
