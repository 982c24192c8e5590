import type { DomainEvent } from "@waymark/contracts/event";
import type { ReferralMailTemplate } from "@waymark/domain/delivery";
import type { ReferralDueKind } from "@waymark/domain/referral";
import type { JobMessage } from "../payload/index.ts";

export type ReferralEvent = Extract<DomainEvent, { readonly type: `referral.${string}` }>;

export type ReferralRoute =
  | {
      readonly job: "mail";
      readonly template: ReferralMailTemplate;
      readonly recipient: "partner" | "third" | "one who is asked";
    }
  | { readonly job: "referral-expiry" };

type ReferralRoutes = Readonly<
  Record<
    Exclude<ReferralEvent["type"], "referral.due"> | `referral.due/${ReferralDueKind}`,
    readonly ReferralRoute[]
  >
>;

/** Which jobs each event of a referral leads to; an event without a line does not compile. */
export const referralRoutes: ReferralRoutes = {
  "referral.proposed": [{ job: "mail", template: "referral_offer", recipient: "partner" }],
  "referral.asked": [{ job: "mail", template: "referral_question", recipient: "third" }],
  "referral.introduced": [
    { job: "mail", template: "referral_introduced_partner", recipient: "partner" },
    { job: "mail", template: "referral_introduced_third", recipient: "third" },
  ],
  "referral.due/remind_referral": [
    { job: "mail", template: "referral_reminder", recipient: "one who is asked" },
  ],
  "referral.due/lapse_referral": [{ job: "referral-expiry" }],
};

const messageOf = (route: ReferralRoute, event: ReferralEvent): JobMessage => {
  const { id: eventId, referralId, mentorshipId, revision } = event;
  const payload = { v: 1, eventId, referralId, mentorshipId, revision } as const;
  const { job } = route;
  switch (job) {
    case "mail":
      return { job, payload: { ...payload, template: route.template } };
    case "referral-expiry":
      return { job, payload };
  }
};

export const referralMessages = (event: ReferralEvent): readonly JobMessage[] => {
  const routes =
    event.type === "referral.due"
      ? referralRoutes[`referral.due/${event.kind}`]
      : referralRoutes[event.type];
  return routes.map((route) => messageOf(route, event));
};
