export { removeSearch, renameSearch, saveSearch } from "./change-list.ts";
export { type SavedSearchErrorCode, savedSearchErrorCodes } from "./errors.ts";
export {
  noSavedSearches,
  savedQueryLengthMax,
  SavedSearch,
  savedSearchesMax,
  SavedSearchList,
  SavedSearchName,
} from "./saved-search.ts";
