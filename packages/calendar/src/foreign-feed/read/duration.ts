const msPerDay = 86_400_000;

/** How long something takes: days on the calendar, and then time that passes (RFC 5545, 3.3.6). */
export type Span = { readonly days: number; readonly ms: number };

const pattern =
  /^(?<sign>[+-])?P(?:(?<weeks>\d{1,5})W)?(?:(?<days>\d{1,6})D)?(?:T(?:(?<hours>\d{1,7})H)?(?:(?<minutes>\d{1,9})M)?(?:(?<seconds>\d{1,10})S)?)?$/i;

/** @returns nothing for what is no duration, or a negative one. */
export const parseDuration = (value: string): Span | undefined => {
  const parts = pattern.exec(value.trim())?.groups;
  if (parts === undefined || parts["sign"] === "-") return undefined;
  const count = (unit: string): number => Number(parts[unit] ?? 0);
  return {
    days: count("weeks") * 7 + count("days"),
    ms: (count("hours") * 3600 + count("minutes") * 60 + count("seconds")) * 1000,
  };
};

export const nominalMs = ({ days, ms }: Span): number => days * msPerDay + ms;
