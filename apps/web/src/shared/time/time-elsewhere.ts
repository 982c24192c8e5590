import { localAtInstant } from "./local-time.ts";
import { offsetAtText } from "./offset.ts";
import { clockText, momentText, zoneCity } from "./time-text.ts";

/**
 * The same moment on another wall: "16:35 in Tokyo (UTC+9)", with the day only where it is another
 * one.
 */
export const timeElsewhere = (instant: string, mine: string, theirs: string): string => {
  const isSameDay =
    localAtInstant(instant, mine).slice(0, 10) === localAtInstant(instant, theirs).slice(0, 10);
  const time = isSameDay ? clockText(Date.parse(instant), theirs) : momentText(instant, theirs);
  return `${time} in ${zoneCity(theirs)} (${offsetAtText(instant, theirs)})`;
};
