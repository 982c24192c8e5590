import type { OfferingDraft } from "../draft/draft.ts";
import type { TemplateName } from "../draft/offering-templates.ts";

export const templateText = {
  introduction_15: "15-minute introduction call",
  session_30: "30-minute session",
  session_45: "45-minute session",
  session_60: "60-minute session",
  session_90: "90-minute session",
  group_60: "Group with seats, 60 minutes",
} as const satisfies Record<TemplateName, string>;

export const approvalText = {
  automatic: {
    label: "Booked at once",
    hint: "The time is theirs when they press the button, and both of you get the invitation.",
  },
  mentor: {
    label: "I accept each one",
    hint: "The time is kept for them until you answer, at most 48 hours, then it is free again.",
  },
} as const satisfies Record<OfferingDraft["approval"], object>;

export const audienceText = {
  everyone: {
    label: "Everybody",
    hint: "Anybody who is signed in can book, also people you have never met.",
  },
  introduced: {
    label: "People I was introduced to",
    hint: "Only mentees whose introduction you accepted. Others see the times and are asked to introduce themselves first.",
  },
} as const satisfies Record<OfferingDraft["audience"], object>;

/** "30 min · every half hour · booked at once · for people I was introduced to". */
export const offeringSummary = (offering: OfferingDraft): string =>
  [
    `${offering.durationMinutes} min`,
    ...(offering.kind === "group" ? [`${offering.seats} seats`] : []),
    offering.approval === "automatic" ? "booked at once" : "you accept each one",
    offering.audience === "everyone" ? "for everybody" : "for people you were introduced to",
  ].join(" · ");

export const stepText = {
  15: "Every quarter of an hour",
  30: "Every half hour",
  60: "Every hour",
} as const satisfies Record<OfferingDraft["stepMinutes"], string>;
