import { AgreementView } from "@waymark/contracts/agreement";
import { MentorshipList } from "@waymark/contracts/mentorship";
import { MentorshipId } from "@waymark/domain/id";
import type { ApiClient } from "../cloud/connect-api.ts";
import { waitFor } from "../cloud/wait-for.ts";
import { step } from "./steps.ts";

/** What both want, so that nothing keeps them from signing it. */
const commonGround = {
  cadence: "fortnightly",
  channels: ["video", "messages"],
  quietHours: null,
  topicsOffLimits: [],
  confidentiality: "between_us",
} as const;

const sheet = { ...commonGround, hopes: "To lead my first team.", offers: "" };

/** The mentorship of somebody who has one, once it is proposed. */
export const mentorshipOf = (mentee: ApiClient): Promise<MentorshipId> =>
  waitFor("the mentorship", async () => {
    const { mentorships } = await mentee.query("mentorship.list", {}, MentorshipList);
    return mentorships[0]?.id;
  });

export const fillExpectations = async (
  mentorshipId: MentorshipId,
  ...sides: readonly ApiClient[]
): Promise<void> => {
  for (const side of sides) await step(side, "agreement.fill", { mentorshipId, sheet });
};

export const proposeTerms = (
  mentorshipId: MentorshipId,
  by: ApiClient,
  terms: { readonly reviewOn: string; readonly cadence?: string },
): Promise<unknown> =>
  step(by, "agreement.move", {
    mentorshipId,
    move: { action: "propose", terms: { ...commonGround, ...terms } },
  });

/** Signs or declines what the other side proposes. */
export const answerTerms = async (
  mentorshipId: MentorshipId,
  by: ApiClient,
  action: "sign" | "decline",
): Promise<void> => {
  const { proposal } = await by.query("agreement.get", { mentorshipId }, AgreementView);
  await step(by, "agreement.move", { mentorshipId, move: { action, version: proposal?.version } });
};
