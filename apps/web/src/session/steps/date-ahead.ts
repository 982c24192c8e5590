/** The date so many days from now, as a date field holds it. */
export const dateAhead = (nowMs: number, days: number): string =>
  new Date(nowMs + days * 86_400_000).toISOString().slice(0, 10);
