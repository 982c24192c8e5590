export { browserZone } from "./browser-zone.ts";
export { hourAt, instantAtLocal, localAtInstant } from "./local-time.ts";
export { offsetDistance, offsetMinutes, offsetsOf, offsetText } from "./offset.ts";
export { timeElsewhere } from "./time-elsewhere.ts";
export {
  agoText,
  clockText,
  dateText,
  dayText,
  distanceText,
  momentText,
  plainDateText,
  zoneCity,
  zonedMomentText,
} from "./time-text.ts";
export { useNow } from "./use-now.ts";
