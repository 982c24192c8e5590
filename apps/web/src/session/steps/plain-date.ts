/** "20 March 2026" of a date without a time or a zone. */
export const plainDateText = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(`${date}T00:00:00.000Z`));

/** The date so many days from now, as a date field holds it. */
export const dateAhead = (nowMs: number, days: number): string =>
  new Date(nowMs + days * 86_400_000).toISOString().slice(0, 10);
