export {
  addDays,
  addHours,
  addMinutes,
  addMs,
  Instant,
  instantFromEpochMs,
  msBetween,
  toEpochMs,
  toEpochSeconds,
} from "./instant.ts";
export { PlainDate } from "./plain-date.ts";
export { TimeZone } from "./zone.ts";
