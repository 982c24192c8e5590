const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

const isUnit = (unit: string): unit is keyof typeof MS => unit in MS;

/** @returns milliseconds between two runs; throws on anything but `rate(n minute|hour|day[s])`. */
export const parseRate = (expression: string): number => {
  const [, count = "", unit = ""] =
    /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (!isUnit(unit)) throw new Error(`not a rate: ${expression}`);
  return Number(count) * MS[unit];
};
