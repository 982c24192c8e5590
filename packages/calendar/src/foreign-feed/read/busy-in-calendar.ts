import type { TimeZone } from "@waymark/domain/time";
import type { Zones } from "@waymark/domain/slot";
import { clocksOf } from "./clocks.ts";
import { type Component, firstOf } from "./component.ts";
import { readEntry } from "./entry.ts";
import { freeBusyAnswers } from "./free-busy-answers.ts";
import { type Occurrences, occurrencesOf } from "./occurrences.ts";
import { seriesOf } from "./series.ts";
import type { Era } from "./vtimezone-clock.ts";
import type { Work } from "./work.ts";

/** When one VCALENDAR keeps its owner busy, in any order, overlapping, and beyond the era, too. */
export const busyInCalendar = (
  calendar: Component,
  owner: TimeZone,
  context: { readonly zones: Zones; readonly era: Era; readonly work: Work },
): Occurrences & { readonly unknownZones: readonly string[] } => {
  const { clockOf, unknownZones } = clocksOf(calendar, owner, context);
  const isCancelled = firstOf(calendar, "METHOD")?.value.toUpperCase() === "CANCEL";
  const events = calendar.components.filter(({ name }) => name === "VEVENT" && !isCancelled);
  const entries = events.map((event) => {
    context.work.checkTime();
    return readEntry(event, clockOf);
  });
  const known = entries.filter((entry) => entry !== undefined);
  const answers = [
    ...seriesOf(known)
      .filter(({ entry }) => entry.hidesTime)
      .map(({ entry, replaced }) => occurrencesOf(entry, replaced, { ...context, clockOf })),
    ...calendar.components
      .filter(({ name }) => name === "VFREEBUSY")
      .map((freeBusy) => freeBusyAnswers(freeBusy, context.work)),
  ];
  const unreadableCount = answers.reduce(
    (count, answer) => count + answer.unreadableCount,
    entries.length - known.length,
  );
  return {
    stretches: answers.flatMap(({ stretches }) => stretches),
    unreadableCount,
    unknownZones: unknownZones(),
  };
};
