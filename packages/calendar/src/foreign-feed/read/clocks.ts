import type { Zones } from "@waymark/domain/slot";
import type { TimeZone } from "@waymark/domain/time";
import { allOf, type Component } from "./component.ts";
import type { ClockOf } from "./calendar-time.ts";
import { placeClock } from "./place-clock.ts";
import { type Era, vtimezoneClock } from "./vtimezone-clock.ts";
import type { Work } from "./work.ts";
import { fixedClock, type ZoneClock } from "./zone-clock.ts";
import { offsetMsNamed, zoneAbbreviated, zoneSurelyNamed } from "./zone-names.ts";

export type Clocks = {
  readonly clockOf: ClockOf;
  /** Some of the names that nobody knew and that were read as the owner's zone. */
  readonly unknownZones: () => readonly string[];
};

const nameLengthMax = 200;
const unknownZonesMax = 10;

/**
 * The clocks of one calendar's zone names. A place is read by the runtime's zone data, which is
 * newer than what stands in files; other names by their definition in the file, if there is one.
 */
export const clocksOf = (
  calendar: Component,
  owner: TimeZone,
  context: { readonly zones: Zones; readonly era: Era; readonly work: Work },
): Clocks => {
  const { zones, era, work } = context;
  const ownClock = placeClock(zones, owner);
  const definitions = new Map(
    calendar.components
      .filter(({ name }) => name === "VTIMEZONE")
      .flatMap((vtimezone) => allOf(vtimezone, "TZID").map(({ value }) => [value, vtimezone])),
  );
  const clocks = new Map<string, ZoneClock>();
  const unknown = new Set<string>();
  const clockNamed = (name: string): ZoneClock | undefined => {
    if (name.length > nameLengthMax) return undefined;
    work.checkTime();
    const place = zoneSurelyNamed(name);
    if (place !== undefined) return placeClock(zones, place);
    const definition = definitions.get(name);
    const defined = definition && vtimezoneClock(definition, era, work);
    if (defined !== undefined) return defined;
    const abbreviated = zoneAbbreviated(name);
    if (abbreviated !== undefined) return placeClock(zones, abbreviated);
    const offsetMs = offsetMsNamed(name);
    return offsetMs === undefined ? undefined : fixedClock(offsetMs);
  };
  return {
    clockOf: (name) => {
      if (name === undefined || name === "") return ownClock;
      const kept = clocks.get(name);
      if (kept !== undefined) return kept;
      const clock = clockNamed(name);
      if (clock === undefined && unknown.size < unknownZonesMax) {
        unknown.add(name.slice(0, nameLengthMax));
      }
      clocks.set(name, clock ?? ownClock);
      return clock ?? ownClock;
    },
    unknownZones: () => [...unknown].toSorted(),
  };
};
