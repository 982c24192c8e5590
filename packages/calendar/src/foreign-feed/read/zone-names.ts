import { TimeZone } from "@waymark/domain/time";
import { findIana } from "windows-iana";

const zoneCalled = (name: string): TimeZone | undefined => {
  const parsed = TimeZone.safeParse(name);
  return parsed.success ? parsed.data : undefined;
};

/** `Europe/Berlin`, also at the end of `/mozilla.org/20050126_1/Europe/Berlin`. */
const placeAtEndOf = (name: string): TimeZone | undefined => {
  const parts = name.split("/");
  // No zone of the database has more than three parts.
  return [3, 2, 1]
    .map((count) => zoneCalled(parts.slice(-count).join("/")))
    .find((zone) => zone !== undefined);
};

/**
 * The zone that a name surely means: a place in the IANA database, or a Windows name as CLDR maps it
 * ("W. Europe Standard Time"). Abbreviations are not sure: EST is a fixed offset in the database and
 * a zone with summer time in many a calendar.
 */
export const zoneSurelyNamed = (name: string): TimeZone | undefined => {
  if (name.includes("/")) return placeAtEndOf(name);
  if (/^(?:utc|gmt|z)$/i.test(name)) return zoneCalled("UTC");
  return zoneCalled(findIana(name)[0] ?? "");
};

export const zoneAbbreviated = (name: string): TimeZone | undefined => zoneCalled(name);

/** Milliseconds ahead of UTC that a name such as `UTC+01:00` or `GMT-0500` says. */
export const offsetMsNamed = (name: string): number | undefined => {
  const parts = /^(?:UTC|GMT)?(?<sign>[+-])(?<hh>\d{1,2})(?::?(?<mm>\d\d))?$/i.exec(name)?.groups;
  if (parts === undefined) return undefined;
  const ms = (Number(parts["hh"]) * 60 + Number(parts["mm"] ?? 0)) * 60_000;
  return parts["sign"] === "-" ? -ms : ms;
};
