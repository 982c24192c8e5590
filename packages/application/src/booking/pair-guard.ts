import type { Booking } from "@waymark/domain/booking";
import type { Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";

/** What two have with each other goes no further once a block holds them apart. */
export const pairGuard = (
  { blocks }: Pick<BookingDeps, "blocks">,
  { mentorId, menteeId }: Booking,
): readonly Write[] =>
  menteeId === undefined ? [] : [blocks.guard(mentorId, menteeId, { code: "booking.not_found" })];
