import type { PersonId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Bookings, Reservation } from "../ports/index.ts";

/** More than a person can hold in a quarter of a year; a calendar that shows fewer is still right. */
const pagesMax = 25;

/** What a person has from a moment on, ascending; places in a row are none. */
export const reservationsFrom = async (
  bookings: Pick<Bookings, "list">,
  personId: PersonId,
  startsFrom: Instant,
): Promise<readonly Reservation[]> => {
  const found: Reservation[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < pagesMax; pages += 1) {
    const page = await bookings.list(personId, { startsFrom }, cursor);
    found.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) break;
  }
  return found.filter(({ seat }) => seat?.status !== "waiting");
};
