import type { SlotRequest } from "@waymark/domain/slot";
import { dayjs } from "./dayjs-zoned.ts";
import type { Question } from "./mentors.ts";
import { isFreeAt, rangesByDate } from "./peer-ranges.ts";

/**
 * The least that dayjs can do for the same answers: zoned objects for the ends of a range only, a
 * plain object per candidate, comparisons between numbers. Starts in minutes since 1970.
 */
export const dayjsLeanSlots = (request: SlotRequest, question: Question): number[] => {
  const { schedule, session } = request;
  const zone = schedule.timeZone;
  const now = dayjs.utc(request.now);
  const fromMs = dayjs.utc(question.from).valueOf();
  const earliestMs = now.add(schedule.minimumNoticeMinutes, "minute").valueOf();
  const firstMs = Math.max(fromMs, earliestMs);
  const toMs = dayjs.utc(question.to).valueOf();
  const lastDate =
    schedule.horizonDays === null
      ? "9999"
      : now.tz(zone).add(schedule.horizonDays, "day").format("YYYY-MM-DD");
  const busy = request.busy.map(({ start, end }) => ({
    startMs: dayjs.utc(start).valueOf(),
    endMs: dayjs.utc(end).valueOf(),
  }));
  const isFree = (startMs: number): boolean =>
    isFreeAt(startMs, session, busy) && startMs >= firstMs && startMs < toMs;
  const starts: number[] = [];
  for (const { date, ranges } of rangesByDate(request, question)) {
    if (date > lastDate) continue;
    for (const range of ranges) {
      const lastMs = dayjs
        .tz(`${date} ${range.end}`, zone)
        .subtract(session.durationMinutes, "minute")
        .valueOf();
      let slot = dayjs.tz(`${date} ${range.start}`, zone);
      while (slot.valueOf() <= lastMs) {
        if (isFree(slot.valueOf())) starts.push(slot.valueOf() / 60_000);
        slot = slot.add(session.stepMinutes, "minute");
      }
    }
  }
  return starts.toSorted((a, b) => a - b);
};
