import type { AppError } from "@waymark/contracts/error";
import type { OfferingId, PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Offer } from "../availability/index.ts";
import type { BookingDeps } from "./deps.ts";

/** An offer as the mentor's own side sees it: public or not, and also when it is off the page. */
export const ownOffer =
  ({ availabilities }: Pick<BookingDeps, "availabilities">) =>
  async (mentorId: PersonId, offeringId: OfferingId): Promise<Result<Offer, AppError>> => {
    const availability = await availabilities.get(mentorId);
    if (availability === null) return err({ code: "availability.not_set" });
    const offering = availability.offerings.find(({ id }) => id === offeringId);
    return offering === undefined
      ? err({ code: "availability.offering_not_found" })
      : ok({ availability, offering });
  };
