import type { ListingCard } from "@waymark/contracts/listing";

/** "Free of charge", "€40 an hour". */
export const priceText = (price: ListingCard["hourlyPrice"]): string => {
  if (price === null) return "Free of charge";
  const { cents, currency } = price;
  const money = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  return `${money.format(cents / 100)} an hour`;
};
