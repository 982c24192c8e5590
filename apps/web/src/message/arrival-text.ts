import { clockText, momentText, zoneCity } from "../shared/time/index.ts";

type Other = { readonly displayName: string; readonly timeZone: string };

/** When a message arrives that is written in quiet time, on both people's clocks. */
export const arrivalText = (arrivesAt: string, other: Other, timeZone: string): string => {
  const theirs = clockText(Date.parse(arrivesAt), other.timeZone);
  const mine = momentText(arrivesAt, timeZone);
  return `It is quiet time in ${zoneCity(other.timeZone)}. It reaches ${other.displayName} at ${theirs} there, ${mine} for you. Until then you can take it back.`;
};
