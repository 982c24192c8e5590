/** A value that a list offers; null stands for no limit. */
export type Choice<Value> = { readonly value: Value; readonly label: string };

export const breakChoices: readonly Choice<number>[] = [
  { value: 0, label: "None" },
  ...[5, 10, 15, 30, 45, 60].map((value) => ({ value, label: `${value} minutes` })),
];

const hour = 60;
const day = 24 * hour;

export const noticeChoices: readonly Choice<number>[] = [
  { value: 0, label: "None, until the minute itself" },
  { value: hour, label: "1 hour" },
  { value: 4 * hour, label: "4 hours" },
  { value: 12 * hour, label: "12 hours" },
  { value: day, label: "1 day" },
  { value: 2 * day, label: "2 days" },
  { value: 3 * day, label: "3 days" },
  { value: 7 * day, label: "1 week" },
  { value: 14 * day, label: "2 weeks" },
];

export const horizonChoices: readonly Choice<number | null>[] = [
  { value: 14, label: "2 weeks ahead" },
  { value: 28, label: "4 weeks ahead" },
  { value: 56, label: "8 weeks ahead" },
  { value: 91, label: "3 months ahead" },
  { value: 182, label: "6 months ahead" },
  { value: 365, label: "1 year ahead" },
  { value: null, label: "Any time ahead" },
];

/** The list with a value that is not among the usual ones, so that opening it changes nothing. */
export const withChoice = <Value>(
  choices: readonly Choice<Value>[],
  value: Value,
  label: string,
): readonly Choice<Value>[] =>
  choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label }];
