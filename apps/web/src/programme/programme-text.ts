import type { Cadence } from "@waymark/domain/agreement";
import type {
  ProgrammeScope,
  ProgrammeShape,
  ProgrammeStatus,
  ProgrammeTemplate,
} from "@waymark/domain/programme";
import type { TagTone } from "@waymark/ui/tag";

export const templateText = {
  onboarding: "Onboarding",
  career_growth: "Career growth",
  peer_circles: "Peer circles",
  flash: "Flash mentoring",
} as const satisfies Record<ProgrammeTemplate, string>;

export const shapeText = {
  pairs: "Pairs of a mentor and a mentee",
  circles: "Circles of three to eight peers",
} as const satisfies Record<ProgrammeShape, string>;

export const statusText = {
  draft: { label: "Draft", tone: "plain" },
  open: { label: "Open", tone: "good" },
  closed: { label: "Closed", tone: "heed" },
} as const satisfies Record<ProgrammeStatus, { readonly label: string; readonly tone: TagTone }>;

export const scopeText = {
  own_people: { label: "Our own people", hint: "You invite everybody who takes part." },
  partners: {
    label: "Our people and mentors from elsewhere",
    hint: "Mentors from outside give their own consent.",
  },
  public: {
    label: "Anybody",
    hint: "It stands on your public page, with how to take part. You still invite each person.",
  },
} as const satisfies Record<ProgrammeScope, { readonly label: string; readonly hint: string }>;

export const cadenceText = {
  weekly: "Every week",
  fortnightly: "Every two weeks",
  monthly: "Every month",
  quarterly: "Every quarter",
} as const satisfies Record<Cadence, string>;

export const weeksText = (weeks: number): string => (weeks === 1 ? "1 week" : `${weeks} weeks`);
