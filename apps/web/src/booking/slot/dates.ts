// Dates here are calendar dates without a zone, `2026-03-29`; UTC only serves to count them.
const dayMs = 86_400_000;

const epochMsOf = (date: string): number => Date.parse(`${date}T00:00:00.000Z`);

export const addDates = (date: string, days: number): string =>
  new Date(epochMsOf(date) + days * dayMs).toISOString().slice(0, 10);

/** So many dates in a row, the given one first. */
export const datesFrom = (date: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => addDates(date, at));

/** Whether it is a date that exists; `2026-02-30` does not. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(epochMsOf(text)) && addDates(text, 0) === text;
