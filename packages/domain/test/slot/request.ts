import { LocalDate, type TimeRange, WallTime, weekdays } from "@waymark/domain/availability";
import {
  compileRules,
  createZones,
  freeSlots,
  instantOfMinute,
  intlOffsetAt,
  minuteWindow,
  type SlotRequest,
  type Zones,
} from "@waymark/domain/slot";
import { Instant, instantFromEpochMs, TimeZone } from "@waymark/domain/time";

/** `2026-03-08T07:00Z`, with or without seconds. */
export const at = (text: string): Instant => instantFromEpochMs(Date.parse(text));

export const zone = (name: string): TimeZone => TimeZone.parse(name);

/** `hours("09:00-12:00", "13:00-17:00")` */
export const hours = (...ranges: string[]): TimeRange[] =>
  ranges.map((range) => ({
    start: WallTime.parse(range.slice(0, 5)),
    end: WallTime.parse(range.slice(6)),
  }));

export const everyDay = (...ranges: string[]): SlotRequest["schedule"]["weeklyHours"] =>
  Object.fromEntries(weekdays.map((weekday) => [weekday, hours(...ranges)]));

export const override = (date: string, ...ranges: string[]) => ({
  date: LocalDate.parse(date),
  ranges: hours(...ranges),
});

type Changes = Partial<SlotRequest["schedule"]> &
  Partial<SlotRequest["session"]> &
  Partial<Pick<SlotRequest, "busy" | "closedDates" | "now">>;

/** Hourly hour-long sessions, 09:00 to 17:00 UTC on every day, with no other rule in the way. */
export const request = (changes: Changes = {}): SlotRequest => ({
  schedule: {
    timeZone: changes.timeZone ?? zone("UTC"),
    weeklyHours: changes.weeklyHours ?? everyDay("09:00-17:00"),
    dateOverrides: changes.dateOverrides ?? [],
    minimumNoticeMinutes: changes.minimumNoticeMinutes ?? 0,
    horizonDays: changes.horizonDays ?? null,
    accepting: changes.accepting ?? true,
  },
  session: {
    durationMinutes: changes.durationMinutes ?? 60,
    stepMinutes: changes.stepMinutes ?? 60,
    bufferBeforeMinutes: changes.bufferBeforeMinutes ?? 0,
    bufferAfterMinutes: changes.bufferAfterMinutes ?? 0,
  },
  busy: changes.busy ?? [],
  closedDates: changes.closedDates ?? [],
  now: changes.now ?? at("1960-01-01T00:00Z"),
});

/** The free starts as `2026-03-08T07:00Z`. */
export const starts = (
  given: SlotRequest,
  from: string,
  to: string,
  zones: Zones = createZones(intlOffsetAt()),
): string[] =>
  freeSlots(compileRules(given, zones), zones, minuteWindow(at(from), at(to))).map((start) =>
    instantOfMinute(start).replace(":00.000Z", "Z"),
  );
