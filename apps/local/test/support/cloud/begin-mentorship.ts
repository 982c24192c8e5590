import { randomUUID } from "node:crypto";
import { AgreementMoved, AgreementView } from "@waymark/contracts/agreement";
import { MentorshipList } from "@waymark/contracts/mentorship";
import { ListingId } from "@waymark/domain/id";
import { demoMentor } from "@waymark/testing/world";
import { acceptByLink } from "./accept-by-link.ts";
import { ask } from "./ask.ts";
import type { ApiClient } from "./connect-api.ts";
import { waitFor } from "./wait-for.ts";
import { waitForMail } from "./wait-for-mail.ts";

const { listing, person: mentor } = demoMentor;

const common = {
  cadence: "fortnightly",
  channels: ["video", "messages"],
  quietHours: { from: "23:00", until: "05:00" },
  topicsOffLimits: [],
  confidentiality: "between_us",
};
const sheet = { ...common, hopes: "To lead my first team.", offers: "" };
const terms = { ...common, reviewOn: "2099-01-31" };

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
  const mentorshipId = await waitFor("the mentorship", async () => {
    const { mentorships } = await mentee.query("mentorship.list", {}, MentorshipList);
    return mentorships[0]?.id;
  });
  const send = (api: ApiClient, path: string, input: object) =>
    api.mutate(path, { requestKey: randomUUID(), mentorshipId, ...input }, AgreementMoved);
  for (const side of [mentee, desk]) await send(side, "agreement.fill", { sheet });
  await send(mentee, "agreement.move", { move: { action: "propose", terms } });
  const { proposal } = await desk.query("agreement.get", { mentorshipId }, AgreementView);
  const version = proposal?.version ?? 0;
  await send(desk, "agreement.move", { move: { action: "sign", version } });
  return mentorshipId;
};
