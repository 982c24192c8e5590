import { minuteOfDay, type TimeRange, weekdays } from "@waymark/domain/availability";
import type { SlotRequest } from "@waymark/domain/slot";

/** Minute by minute from the definition, with a zone source of its own; slow on purpose. */

const msPerMinute = 60_000;

type Wall = { readonly date: string; readonly weekday: number; readonly minute: number };

const wallReader = (timeZone: string): ((ms: number) => Wall) => {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (ms) => {
    const [date = "", time = ""] = format.format(ms).split(" ");
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    return { date, weekday, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
  };
};

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Every start that the definition offers with `fromMs <= start < toMs`, in milliseconds. */
export const oracleStarts = (
  { schedule, session, busy, closedDates, now }: SlotRequest,
  fromMs: number,
  toMs: number,
): number[] => {
  const readWall = wallReader(schedule.timeZone);
  const nowMs = Date.parse(now);
  const durationMs = session.durationMinutes * msPerMinute;

  const rangesOf = ({ date, weekday }: Wall): readonly TimeRange[] => {
    const replaced = schedule.dateOverrides.filter((override) => override.date === date);
    if (replaced.length > 0) return replaced.flatMap(({ ranges }) => ranges);
    const name = weekdays[weekday];
    return name === undefined ? [] : (schedule.weeklyHours[name] ?? []);
  };
  const shownByDate = new Map<string, readonly boolean[]>();
  /** For each minute of the wall's date: do working hours hold it? */
  const shown = (wall: Wall): readonly boolean[] => {
    const before = shownByDate.get(wall.date);
    if (before !== undefined) return before;
    const ranges = rangesOf(wall).map(({ start, end }) => [minuteOfDay(start), minuteOfDay(end)]);
    const minutes = Array.from({ length: 1440 }, (_, minute) =>
      ranges.some(([start = 0, end = 0]) => start <= minute && minute < end),
    );
    shownByDate.set(wall.date, minutes);
    return minutes;
  };

  const known = new Map<number, boolean>();
  const isInHours = (ms: number): boolean => {
    const before = known.get(ms);
    if (before !== undefined) return before;
    const wall = readWall(ms);
    const answer = shown(wall)[wall.minute] === true;
    known.set(ms, answer);
    return answer;
  };
  const fits = (ms: number): boolean => {
    for (let minute = ms; minute < ms + durationMs; minute += msPerMinute) {
      if (!isInHours(minute)) return false;
    }
    return true;
  };
  const isOnGrid = (wall: Wall): boolean => {
    const minutes = shown(wall);
    let origin = wall.minute;
    while (minutes[origin - 1] === true) origin -= 1;
    return (wall.minute - origin) % session.stepMinutes === 0;
  };
  const meetsBusy = (ms: number): boolean =>
    busy.some(({ start, end }) => {
      const keptFrom = ms - session.bufferBeforeMinutes * msPerMinute;
      const keptTo = ms + durationMs + session.bufferAfterMinutes * msPerMinute;
      const [busyFrom, busyTo] = [Date.parse(start), Date.parse(end)];
      return busyFrom < busyTo && busyFrom < keptTo && keptFrom < busyTo;
    });
  const lastDate =
    schedule.horizonDays === null ? "9999" : dateAfter(readWall(nowMs).date, schedule.horizonDays);

  const starts: number[] = [];
  if (!schedule.accepting) return starts;
  const first = Math.ceil(fromMs / msPerMinute) * msPerMinute;
  for (let ms = first; ms < toMs; ms += msPerMinute) {
    if (!isInHours(ms)) continue;
    const wall = readWall(ms);
    const offered =
      isOnGrid(wall) &&
      ms >= nowMs + schedule.minimumNoticeMinutes * msPerMinute &&
      wall.date <= lastDate &&
      !closedDates.some(({ date }) => date === wall.date) &&
      !meetsBusy(ms) &&
      fits(ms);
    if (offered) starts.push(ms);
  }
  return starts;
};
