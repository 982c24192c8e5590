export {
  AddCalendarFeedInput,
  CalendarFeedsAnswer,
  CalendarFeedView,
  RemoveCalendarFeedInput,
} from "./feeds.ts";
export { CalendarLinksAnswer, RenewCalendarLinksInput } from "./links.ts";
