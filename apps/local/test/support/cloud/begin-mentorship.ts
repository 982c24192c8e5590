import { ListingId } from "@waymark/domain/id";
import { demoMentor } from "@waymark/testing/world";
import { answerTerms, fillExpectations, mentorshipOf, proposeTerms } from "../journey/begin.ts";
import { acceptByLink } from "./accept-by-link.ts";
import { ask } from "./ask.ts";
import type { ApiClient } from "./connect-api.ts";
import { waitForMail } from "./wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;

/**
 * Brings a mentee and the demo mentor from the request to an agreement that both have signed.
 *
 * @returns the id of their mentorship, which is under way
 */
export const beginMentorship = async (
  origin: string,
  desk: ApiClient,
  mentee: ApiClient,
): Promise<string> => {
  await ask(mentee, ListingId.parse(listing.id));
  await acceptByLink(origin, await waitForMail(origin, mentor.emailAddress, /introduction/i));
  const mentorshipId = await mentorshipOf(mentee);
  await fillExpectations(mentorshipId, mentee, desk);
  await proposeTerms(mentorshipId, mentee, { reviewOn: "2099-01-31" });
  await answerTerms(mentorshipId, desk, "sign");
  return mentorshipId;
};
