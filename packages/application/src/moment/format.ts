import { Instant, toEpochMs } from "@waymark/domain/time";

const longDate = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `2026-03-05` as `Thursday 5 March 2026`; what is not a date is given back as it is. */
export const dateInWords = (date: string): string => {
  const midnight = Instant.safeParse(`${date}T00:00:00.000Z`);
  return midnight.success ? longDate.format(toEpochMs(midnight.data)).replace(",", "") : date;
};

/** Minutes ahead of UTC as `UTC+05:30`; the sign is a real minus where it is one. */
export const offsetInWords = (offsetMinutes: number): string => {
  const distance = Math.abs(offsetMinutes);
  const hours = String(Math.floor(distance / 60)).padStart(2, "0");
  const minutes = String(distance % 60).padStart(2, "0");
  return `UTC${offsetMinutes < 0 ? "\u2212" : "+"}${hours}:${minutes}`;
};
