import type { HiddenRule } from "@waymark/contracts/availability";
import { offsetMinutes, offsetText } from "../../shared/time/index.ts";

/** A start as the viewer's wall shows it, and the mentor's beside it. */
export type PreviewStart = {
  readonly start: string;
  readonly viewerTime: string;
  readonly ownTime: string;
  /** -1, 0 or 1: the mentor's date against the viewer's. */
  readonly ownDayShift: number;
  /** Before seven or from ten at night on the viewer's wall. */
  readonly isNight: boolean;
  /** Empty for what is offered. */
  readonly hiddenBy: readonly HiddenRule[];
};

/** One date of the viewer's calendar. */
export type PreviewDay = { readonly date: string; readonly starts: readonly PreviewStart[] };

type Answer = {
  readonly slots: readonly { readonly start: string }[];
  readonly hidden: readonly { readonly start: string; readonly hiddenBy: readonly HiddenRule[] }[];
};

type Wall = { readonly date: string; readonly time: string };

const wallOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return (start: string): Wall => {
    const [date = "", time = ""] = format.format(Date.parse(start)).split(" ");
    return { date, time };
  };
};

const isNight = (time: string): boolean => time < "07:00" || time >= "22:00";

/** Everything that the hours would offer, by the viewer's dates, earliest first. */
export const previewDays = (
  { slots, hidden }: Answer,
  viewerZone: string,
  ownZone: string,
): readonly PreviewDay[] => {
  const [viewerWall, ownWall] = [wallOf(viewerZone), wallOf(ownZone)];
  const all = [...slots.map(({ start }) => ({ start, hiddenBy: [] })), ...hidden];
  const starts = all
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map(({ start, hiddenBy }) => {
      const [viewer, own] = [viewerWall(start), ownWall(start)];
      return {
        date: viewer.date,
        start,
        viewerTime: viewer.time,
        ownTime: own.time,
        ownDayShift: own.date.localeCompare(viewer.date),
        isNight: isNight(viewer.time),
        hiddenBy,
      };
    });
  return [...Map.groupBy(starts, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    starts: ofDay,
  }));
};

/** Where an offset changes in between, by the viewer's dates: the day from which it counts. */
export const offsetNotes = (
  days: readonly PreviewDay[],
  viewerZone: string,
  ownZone: string,
): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  let before: readonly [number, number] | undefined;
  for (const { date, starts } of days) {
    const startMs = Date.parse(starts[0]?.start ?? "");
    const now = [offsetMinutes(startMs, viewerZone), offsetMinutes(startMs, ownZone)] as const;
    if (before !== undefined && (before[0] !== now[0] || before[1] !== now[1])) {
      notes.set(
        date,
        `Clocks have changed: they are at ${offsetText(now[0])}, you at ${offsetText(now[1])}.`,
      );
    }
    before = now;
  }
  return notes;
};
