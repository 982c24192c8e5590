export {
  RemoveSearchInput,
  RenameSearchInput,
  SavedSearchesAnswer,
  SaveSearchInput,
} from "./procedures.ts";
