import { momentOf, parseTime } from "./calendar-time.ts";
import { allOf, type Component } from "./component.ts";
import { nominalMs, parseDuration } from "./duration.ts";
import type { Occurrences, Stretch } from "./occurrences.ts";
import type { Work } from "./work.ts";
import { utcClock } from "./zone-clock.ts";

const stretchOf = (period: string): Stretch | undefined => {
  const [from = "", to = ""] = period.split("/");
  const start = parseTime(from, undefined, () => utcClock);
  if (start === undefined) return undefined;
  const startMs = momentOf(start);
  const span = parseDuration(to);
  if (span !== undefined) return { startMs, endMs: startMs + nominalMs(span) };
  const end = parseTime(to, undefined, () => utcClock);
  return end === undefined ? undefined : { startMs, endMs: momentOf(end) };
};

/** The periods of a VFREEBUSY that are not free; they are in UTC (RFC 5545, 3.8.2.6). */
export const freeBusyAnswers = (freeBusy: Component, work: Work): Occurrences => {
  const periods = allOf(freeBusy, "FREEBUSY")
    .filter(({ parameters }) => parameters.get("FBTYPE")?.toUpperCase() !== "FREE")
    .flatMap(({ value }) => value.split(","));
  work.countOccurrences(periods.length);
  const stretches = periods.map(stretchOf);
  return {
    stretches: stretches.flatMap((stretch) => stretch ?? []),
    unreadableCount: stretches.filter((stretch) => stretch === undefined).length,
  };
};
