import type { AppError } from "@waymark/contracts/error";
import type { Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";
import type { Wish } from "./wish.ts";

/** What is said where there is nobody whom one could book with, or for. */
export const nobodyThere = (side: Wish["by"]["side"]): AppError =>
  side === "mentee" ? { code: "listing.not_found" } : { code: "booking.introduction_required" };

/** No booking comes about across a block: between its two people, or with who books for the mentor. */
export const contactGuards = (
  { blocks }: Pick<BookingDeps, "blocks">,
  { offer, menteeId, by }: Wish,
): readonly Write[] => {
  const { mentorId } = offer.availability;
  const people = new Set([mentorId, by.personId].filter((personId) => personId !== menteeId));
  return [...people].map((personId) => blocks.guard(personId, menteeId, nobodyThere(by.side)));
};
