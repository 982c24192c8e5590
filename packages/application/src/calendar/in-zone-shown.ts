import type { ShownTime } from "@waymark/domain/booking";
import type { Person } from "@waymark/domain/person";

/** In the zone in which they were shown the time: it may be another than that of their account. */
export const inZoneShown = (person: Person, shown: ShownTime | undefined): Person =>
  shown === undefined ? person : { ...person, timeZone: shown.timeZone };
