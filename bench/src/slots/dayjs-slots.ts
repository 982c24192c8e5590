import { minuteOfDay, type WallTime } from "@waymark/domain/availability";
import type { SlotRequest } from "@waymark/domain/slot";
import type { Dayjs } from "dayjs";
import { dayjs } from "./dayjs-zoned.ts";
import type { Question } from "./mentors.ts";
import { isFreeAt, rangesByDate } from "./peer-ranges.ts";

/** Hours after midnight, put right when the offset changed between midnight and then. */
const atWallTime = (midnight: Dayjs, time: WallTime, zone: string): Dayjs => {
  const elapsed = midnight.add(minuteOfDay(time), "minute").tz(zone);
  return elapsed.subtract(elapsed.utcOffset() - midnight.utcOffset(), "minute").tz(zone);
};

/**
 * The pattern of schedulers built on dayjs, cal.com's `date-ranges.ts` and `slots.ts` first: ranges
 * as pairs of zoned objects counted from the midnight of each date, then one zoned object per slot
 * under its ISO text. Busy times are numbers, which is kinder than the original. Starts in minutes
 * since 1970.
 */
export const dayjsSlots = (request: SlotRequest, question: Question): number[] => {
  const { schedule, session } = request;
  const zone = schedule.timeZone;
  const now = dayjs.utc(request.now);
  const from = dayjs.utc(question.from);
  const to = dayjs.utc(question.to);
  const earliest = now.add(schedule.minimumNoticeMinutes, "minute");
  const { horizonDays } = schedule;
  const lastDate =
    horizonDays === null ? "9999" : now.tz(zone).add(horizonDays, "day").format("YYYY-MM-DD");
  const busy = request.busy.map(({ start, end }) => ({
    startMs: dayjs.utc(start).valueOf(),
    endMs: dayjs.utc(end).valueOf(),
  }));
  const ranges = rangesByDate(request, question)
    .filter(({ date }) => date <= lastDate)
    .flatMap((day) => {
      const midnight = dayjs.tz(`${day.date} 00:00`, zone);
      return day.ranges.map(({ start, end }) => ({
        start: atWallTime(midnight, start, zone),
        end: atWallTime(midnight, end, zone),
      }));
    });
  const slots = new Map<string, Dayjs>();
  for (const range of ranges) {
    let slot = range.start.utc();
    while (!slot.add(session.durationMinutes, "minute").isAfter(range.end.utc())) {
      const inWindow = !slot.isBefore(from) && slot.isBefore(to) && !slot.isBefore(earliest);
      if (inWindow && isFreeAt(slot.valueOf(), session, busy)) {
        slots.set(slot.toISOString(), slot.tz(zone));
      }
      slot = slot.add(session.stepMinutes, "minute");
    }
  }
  return [...slots.values()].map((slot) => slot.valueOf() / 60_000).toSorted((a, b) => a - b);
};
