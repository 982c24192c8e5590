const locale = "en-GB";

const formatOf = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });

const at = (date: string): Date => new Date(`${date}T00:00:00.000Z`);

/** "Tue". */
export const weekdayText = (date: string): string =>
  formatOf({ weekday: "short" }).format(at(date));

/** "3 Mar". */
export const shortDateText = (date: string): string =>
  formatOf({ day: "numeric", month: "short" }).format(at(date));

/** "Tuesday 3 March". */
export const longDateText = (date: string): string =>
  `${formatOf({ weekday: "long" }).format(at(date))} ${formatOf({ day: "numeric", month: "long" }).format(at(date))}`;

/** "2–8 March 2026", with the month or the year twice where they differ. */
export const dateRangeText = (from: string, to: string): string =>
  formatOf({ day: "numeric", month: "long", year: "numeric" }).formatRange(at(from), at(to));
