export { addCalendarFeed, feedsPerPersonMax } from "./add.ts";
export { calendarFeedDueKinds } from "./due.ts";
export { CalendarFeed } from "./calendar-feed.ts";
export {
  type CalendarFeedError,
  type CalendarFeedErrorCode,
  calendarFeedErrorCodes,
  CalendarFeedFailureCode,
} from "./errors.ts";
export { FeedAddress, parseFeedAddress } from "./feed-address.ts";
export { CalendarFeedList, withFeed, withoutFeed } from "./feed-list.ts";
export { feedHealth, isFeedDue } from "./health.ts";
export { knownValidators, readingMarginDays } from "./known-validators.ts";
export { type FeedTry, feedTried } from "./tried.ts";
