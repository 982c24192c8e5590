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
export { TimeZone } from "./zone.ts";
