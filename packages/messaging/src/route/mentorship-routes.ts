import type { DomainEvent } from "@waymark/contracts/event";
import type { AgreementDueKind } from "@waymark/domain/agreement";
import type { MentorshipMailTemplate } from "@waymark/domain/delivery";
import type { MentorshipDueKind } from "@waymark/domain/mentorship";
import { otherSide, type Side } from "@waymark/domain/side";
import type { JobMessage } from "../payload/index.ts";

export type MentorshipEvent = Extract<
  DomainEvent,
  { readonly type: `mentorship.${string}` | `agreement.${string}` }
>;

type MailRoute = {
  readonly job: "mail";
  readonly template: MentorshipMailTemplate;
  readonly recipient: Side | "other side";
};
export type MentorshipRoute =
  | MailRoute
  | { readonly job: "mentorship-step" }
  | { readonly job: "mentorship-closing" };

type RouteKey =
  | Exclude<MentorshipEvent["type"], "mentorship.due">
  | `mentorship.due/${MentorshipDueKind | AgreementDueKind}`;

const toBoth = (template: MentorshipMailTemplate): readonly MentorshipRoute[] => [
  { job: "mail", template, recipient: "mentor" },
  { job: "mail", template, recipient: "mentee" },
];
const toOther = (template: MentorshipMailTemplate): readonly MentorshipRoute[] => [
  { job: "mail", template, recipient: "other side" },
];
/** Whatever was begun is over: what is booked for later, too. */
const overTo = (template: MentorshipMailTemplate): readonly MentorshipRoute[] => [
  ...toBoth(template),
  { job: "mentorship-closing" },
];
const step: readonly MentorshipRoute[] = [{ job: "mentorship-step" }];

/** Which jobs each event leads to; an event without a line does not compile. */
export const mentorshipRoutes: Readonly<Record<RouteKey, readonly MentorshipRoute[]>> = {
  "mentorship.proposed": toBoth("mentorship_proposed"),
  "mentorship.matched": toBoth("mentorship_matched"),
  "agreement.expected": toOther("agreement_expected"),
  "agreement.compared": toBoth("agreement_compared"),
  "agreement.proposed": toOther("agreement_proposed"),
  "agreement.declined": toOther("agreement_declined"),
  "agreement.taken_back": [],
  "agreement.changed": toBoth("agreement_changed"),
  "mentorship.started": toBoth("mentorship_started"),
  "mentorship.lapsed": toBoth("mentorship_lapsed"),
  "mentorship.paused": toBoth("mentorship_paused"),
  "mentorship.resumed": toBoth("mentorship_resumed"),
  "mentorship.nudged": toBoth("mentorship_nudge"),
  "mentorship.drifted": [],
  "mentorship.checked_on": toBoth("mentorship_check_in"),
  "mentorship.rematch_offered": toBoth("mentorship_rematch_offer"),
  "mentorship.end_proposed": toOther("mentorship_end_proposed"),
  "mentorship.end_taken_back": toOther("mentorship_end_taken_back"),
  "mentorship.ended": overTo("mentorship_ended"),
  "mentorship.left": overTo("mentorship_left"),
  "mentorship.rematched": overTo("mentorship_rematched"),
  "mentorship.farewell_said": toOther("mentorship_farewell"),
  "mentorship.due/remind_signing": toBoth("mentorship_sign_reminder"),
  "mentorship.due/review_agreement": toBoth("agreement_review"),
  "mentorship.due/lapse_proposed": step,
  "mentorship.due/nudge_drift": step,
  "mentorship.due/tell_coordinator": step,
  "mentorship.due/resume_pause": step,
  "mentorship.due/close_ending": step,
};

const recipientOf = ({ recipient }: MailRoute, event: MentorshipEvent): Side | null => {
  if (recipient !== "other side") return recipient;
  return "by" in event ? otherSide(event.by) : null;
};

const messageOf = (route: MentorshipRoute, event: MentorshipEvent): readonly JobMessage[] => {
  const { id: eventId, mentorshipId, revision } = event;
  const ids = { v: 1, eventId, mentorshipId, revision } as const;
  if (route.job === "mail") {
    const { job, template } = route;
    const recipient = recipientOf(route, event);
    return recipient === null ? [] : [{ job, payload: { ...ids, template, recipient } }];
  }
  if (route.job === "mentorship-closing") return [{ job: route.job, payload: ids }];
  return event.type === "mentorship.due" && event.kind !== "review_agreement"
    ? [{ job: route.job, payload: { ...ids, kind: event.kind } }]
    : [];
};

export const mentorshipMessages = (event: MentorshipEvent): readonly JobMessage[] => {
  const key =
    event.type === "mentorship.due" ? (`mentorship.due/${event.kind}` as const) : event.type;
  return mentorshipRoutes[key].flatMap((route) => messageOf(route, event));
};
