import type { WallRange } from "@waymark/contracts/search-address";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The quarter of an hour nearest to a typed time; undefined for what is no time. */
const quarterOf = (time: string): string | undefined => {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/u.exec(time) ?? [];
  if (hours === undefined) return undefined;
  const minute = Math.round((Number(hours) * 60 + Number(minutes)) / 15) * 15;
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
};

/** Typed hours as they count: on quarters, midnight as the end of the day. Undefined for none. */
export const settledRange = (typed: WallRange): WallRange | undefined => {
  const start = quarterOf(typed.start);
  const end = quarterOf(typed.end);
  if (start === undefined || end === undefined) return undefined;
  const range = { start, end: end === "00:00" ? "24:00" : end };
  return range.start < range.end ? range : undefined;
};
