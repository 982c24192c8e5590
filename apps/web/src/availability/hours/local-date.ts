const msPerDay = 86_400_000;

const msOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Calendar arithmetic on dates without a zone: the day `days` after `date`. */
export const dateAfter = (date: string, days: number): string =>
  new Date(msOf(date) + days * msPerDay).toISOString().slice(0, 10);

/** Every date from `first` to `last`, both included; none when they are the wrong way round. */
export const datesBetween = (first: string, last: string): readonly string[] => {
  const count = Math.round((msOf(last) - msOf(first)) / msPerDay) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => dateAfter(first, at));
};

export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(msOf(text));

const labels = (isThisYear: boolean) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "long",
    ...(!isThisYear && { year: "numeric" }),
  });

/** "Thu 24 December", with the year where it is not that of `today`. */
export const dateLabel = (date: string, today: string): string =>
  labels(date.slice(0, 4) === today.slice(0, 4)).format(msOf(date));

/** "Thu 24 – Sat 26 December", or one date. */
export const datesLabel = (
  { first, last }: { readonly first: string; readonly last: string },
  today: string,
): string => labels(last.slice(0, 4) === today.slice(0, 4)).formatRange(msOf(first), msOf(last));
