import * as z from "zod";
import { ListingId, MentorshipId } from "../id/index.ts";

/**
 * Where somebody finds a mentor's times: on a public listing, or in the mentorship that they have with
 * that mentor, who may have no listing at all.
 */
export const OfferPlace = z.union([ListingId, MentorshipId]);
export type OfferPlace = z.infer<typeof OfferPlace>;

export const isMentorshipPlace = (place: OfferPlace): place is MentorshipId =>
  MentorshipId.safeParse(place).success;
