import type { Zones } from "@waymark/domain/slot";
import { wallTime } from "../moment/index.ts";
import type { CalendarSession } from "./calendar-session.ts";

// A line break in a name would let it add lines of its own, such as another link to join.
const oneLine = (name: string): string => name.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** When it is for each of the two, what it is about, and the ways to join and to change it. */
export const sessionDescription = (
  { booking, mentor, mentee, url }: CalendarSession,
  zones: Zones,
): string => {
  const times = [mentor, mentee]
    .filter((party) => party !== undefined)
    .map(({ displayName, timeZone }) => {
      const { clock, place } = wallTime(zones, timeZone, booking.start);
      return `${oneLine(displayName)}: ${clock} (${place})`;
    });
  const parts = [
    times.join("\n"),
    // In a group the topic is what the first mentee wrote to the mentor.
    booking.kind === "group" ? "" : booking.topic,
    booking.meetingUrl === null ? "" : `Join: ${booking.meetingUrl}`,
    `See, move or cancel it: ${url}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
};
