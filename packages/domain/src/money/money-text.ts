/** An amount in its currency's smallest unit, for people: "€1,234.50", "£50". */
export const moneyText = (minor: number, currency: string): string => {
  const money = new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
  return money.format(minor / 10 ** digits);
};
