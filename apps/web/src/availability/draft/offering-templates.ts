import type { OfferingDraft } from "./draft.ts";

type Template = Omit<OfferingDraft, "id" | "description" | "meetingUrl" | "open">;

const session = {
  kind: "session",
  approval: "automatic",
  audience: "introduced",
  seats: 1,
} as const;

export const offeringTemplates = {
  introduction_15: {
    kind: "introduction_call",
    title: "Introduction call",
    durationMinutes: 15,
    stepMinutes: 15,
    approval: "mentor",
    audience: "everyone",
    seats: 1,
  },
  session_30: { ...session, title: "30-minute session", durationMinutes: 30, stepMinutes: 30 },
  session_45: { ...session, title: "45-minute session", durationMinutes: 45, stepMinutes: 15 },
  session_60: { ...session, title: "60-minute session", durationMinutes: 60, stepMinutes: 30 },
  session_90: { ...session, title: "90-minute session", durationMinutes: 90, stepMinutes: 30 },
  group_60: {
    kind: "group",
    title: "Group session",
    durationMinutes: 60,
    stepMinutes: 60,
    approval: "automatic",
    audience: "everyone",
    seats: 6,
  },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof offeringTemplates;

export const offeringFromTemplate = (name: TemplateName, id: string): OfferingDraft => ({
  ...offeringTemplates[name],
  id,
  description: "",
  meetingUrl: null,
  open: true,
});

/** An id that the client may make: its prefix and 32 hex digits. */
export const newOfferingId = (): string => `off_${crypto.randomUUID().replaceAll("-", "")}`;
