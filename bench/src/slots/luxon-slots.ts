import type { SlotRequest } from "@waymark/domain/slot";
import { DateTime } from "luxon";
import type { Question } from "./mentors.ts";
import { isFreeAt, rangesByDate } from "./peer-ranges.ts";

/** The same pattern with luxon: a zoned DateTime per range and per candidate. Minutes since 1970. */
export const luxonSlots = (request: SlotRequest, question: Question): number[] => {
  const { schedule, session } = request;
  const zone = schedule.timeZone;
  const now = DateTime.fromISO(request.now, { zone });
  const fromMs = DateTime.fromISO(question.from, { zone: "utc" }).toMillis();
  const earliestMs = now.plus({ minutes: schedule.minimumNoticeMinutes }).toMillis();
  const firstMs = Math.max(fromMs, earliestMs);
  const toMs = DateTime.fromISO(question.to, { zone: "utc" }).toMillis();
  const lastDate =
    schedule.horizonDays === null
      ? "9999"
      : now.plus({ days: schedule.horizonDays }).toFormat("yyyy-MM-dd");
  const busy = request.busy.map(({ start, end }) => ({
    startMs: DateTime.fromISO(start, { zone: "utc" }).toMillis(),
    endMs: DateTime.fromISO(end, { zone: "utc" }).toMillis(),
  }));
  const isFree = (startMs: number): boolean =>
    isFreeAt(startMs, session, busy) && startMs >= firstMs && startMs < toMs;
  const starts: number[] = [];
  for (const { date, ranges } of rangesByDate(request, question)) {
    if (date > lastDate) continue;
    for (const range of ranges) {
      const lastMs = DateTime.fromISO(`${date}T${range.end}`, { zone })
        .minus({ minutes: session.durationMinutes })
        .toMillis();
      let slot = DateTime.fromISO(`${date}T${range.start}`, { zone });
      while (slot.toMillis() <= lastMs) {
        if (isFree(slot.toMillis())) starts.push(slot.toMillis() / 60_000);
        slot = slot.plus({ minutes: session.stepMinutes });
      }
    }
  }
  return starts.toSorted((a, b) => a - b);
};
