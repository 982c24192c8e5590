import { TimeZone } from "@waymark/domain/time";

/** Sixty zones: every inhabited offset, whole hours, halves and quarters, with and without a change. */
export const benchZones: readonly TimeZone[] = [
  "Pacific/Honolulu America/Anchorage America/Los_Angeles America/Vancouver America/Denver",
  "America/Phoenix America/Chicago America/Mexico_City America/New_York America/Toronto",
  "America/Havana America/Bogota America/Lima America/Caracas America/Halifax America/Santiago",
  "America/Asuncion America/St_Johns America/Sao_Paulo America/Argentina/Buenos_Aires",
  "America/Nuuk Atlantic/Azores Atlantic/Reykjavik Europe/London Europe/Dublin Europe/Lisbon",
  "Africa/Casablanca Africa/Lagos Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome",
  "Europe/Brussels Europe/Vienna Europe/Warsaw Europe/Stockholm Africa/Cairo Africa/Johannesburg",
  "Europe/Athens Europe/Helsinki Europe/Kyiv Asia/Jerusalem Asia/Beirut Africa/Nairobi",
  "Europe/Istanbul Europe/Moscow Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata",
  "Asia/Kathmandu Asia/Dhaka Asia/Bangkok Asia/Singapore Asia/Shanghai Asia/Tokyo",
  "Australia/Adelaide Australia/Lord_Howe Pacific/Chatham",
]
  .flatMap((line) => line.split(" "))
  .map((name) => TimeZone.parse(name));
