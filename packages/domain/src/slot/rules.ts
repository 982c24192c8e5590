import {
  type ClosedDate,
  epochDayOf,
  type LimitPeriods,
  minutesPerDay,
} from "../availability/index.ts";
import type { Instant, TimeZone } from "../time/index.ts";
import { type Busy, type BusyMinutes, compileBusy } from "./busy.ts";
import { type Calendar, compileCalendar, type Hours } from "./calendar.ts";
import { type EpochMinute, minuteNotAfter, minuteNotBefore } from "./epoch-minute.ts";
import type { SessionShape } from "./session-shape.ts";
import type { Zones } from "./zones.ts";

/** The part of a schedule that decides which starts exist; a stored `Schedule` fits as it is. */
export type SlotSchedule = Hours & {
  readonly timeZone: TimeZone;
  readonly minimumNoticeMinutes: number;
  readonly horizonDays: number | null;
  readonly accepting: boolean;
};

/** Everything that decides whether a start is free; what is asked (a window, a start) comes later. */
export type SlotRequest = {
  readonly schedule: SlotSchedule;
  readonly session: SessionShape;
  /** Booked sessions with their own break, holds, and times from other calendars. */
  readonly busy: readonly Busy[];
  /** From `closedDates`, for the session's duration. */
  readonly closedDates: readonly ClosedDate[];
  readonly now: Instant;
};

/** A request in whole minutes and local dates, read once and then asked often. */
export type SlotRules = SessionShape & {
  readonly zone: TimeZone;
  readonly calendar: Calendar;
  readonly accepting: boolean;
  readonly busy: readonly BusyMinutes[];
  /** The first whole minute that is not past. */
  readonly nowMinute: EpochMinute;
  /** The first minute that respects the notice, inclusive. */
  readonly earliestMinute: EpochMinute;
  /** The last local date within the horizon, in days since 1970-01-01. */
  readonly lastDay: number;
  readonly closedDays: ReadonlyMap<number, keyof LimitPeriods>;
};

/** Later than any date that an instant can have, and still a small integer. */
export const noLastDay = 2 ** 30;

const lastDayOf = ({ schedule, now }: SlotRequest, zones: Zones): number => {
  if (schedule.horizonDays === null) return noLastDay;
  const minute = minuteNotAfter(now);
  const local = minute + zones.offsetAt(minute, schedule.timeZone);
  return Math.floor(local / minutesPerDay) + schedule.horizonDays;
};

/** Reads a request into rules. The zones are needed for one thing: which date it is now. */
export const compileRules = (request: SlotRequest, zones: Zones): SlotRules => {
  const { schedule, session, now } = request;
  return {
    durationMinutes: session.durationMinutes,
    stepMinutes: session.stepMinutes,
    bufferBeforeMinutes: session.bufferBeforeMinutes,
    bufferAfterMinutes: session.bufferAfterMinutes,
    zone: schedule.timeZone,
    calendar: compileCalendar(schedule),
    accepting: schedule.accepting,
    busy: compileBusy(request.busy),
    nowMinute: minuteNotBefore(now),
    earliestMinute: minuteNotBefore(now) + schedule.minimumNoticeMinutes,
    lastDay: lastDayOf(request, zones),
    closedDays: new Map(request.closedDates.map(({ date, limit }) => [epochDayOf(date), limit])),
  };
};
