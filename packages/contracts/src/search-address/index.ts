export {
  leastRatings,
  longestText,
  normalSearch,
  parseSearchState,
  type SearchState,
  sessionLengths,
  sinceDays,
  sorts,
} from "./search-state.ts";
export { type UsualWeek, type WallRange, weekdays, withHours } from "./usual-week.ts";
export { readWeek, writeWeek } from "./week-text.ts";
