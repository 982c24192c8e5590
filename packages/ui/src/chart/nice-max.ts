/** The end of an axis: the first of 2, 4, 10, 20, 40, 100, … that is not below any value. */
export const niceMax = (values: readonly number[]): number => {
  const largest = Math.max(2, ...values);
  const power = 10 ** Math.floor(Math.log10(largest));
  const found = [1, 2, 4, 10].find((factor) => factor * power >= largest) ?? 10;
  return Math.max(2, found * power);
};
