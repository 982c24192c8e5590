export { Availability } from "./availability.ts";
export { type AvailabilityErrorCode, availabilityErrorCodes } from "./errors.ts";
export {
  type ClosedDate,
  closedDates,
  type LimitPeriods,
  limitPeriodsOf,
  type LimitUsage,
} from "./limits.ts";
export { epochDayOf, LocalDate, localDateOf, weekdayIndexOf, weekdayOf } from "./local-date.ts";
export { MeetingUrl, Offering, OfferingKind } from "./offering.ts";
export { parseSchedule, type ScheduleIssue, type ScheduleRefusal } from "./parse-schedule.ts";
export { AvailabilityRefusalCode } from "./refusal.ts";
export { DateOverride, Schedule } from "./schedule.ts";
export { DayHours, gridMinutes, TimeRange } from "./time-range.ts";
export { minuteOfDay, minutesPerDay, WallTime, wallTimeOf } from "./wall-time.ts";
export { Weekday, weekdays } from "./weekday.ts";
export { isMentorshipPlace, OfferPlace } from "./offer-place.ts";
