export const savedSearchErrorCodes = [
  "saved_search.not_found",
  "saved_search.limit_reached",
] as const;
export type SavedSearchErrorCode = (typeof savedSearchErrorCodes)[number];
