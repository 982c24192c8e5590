import type { Cadence, Channel, Confidentiality } from "@waymark/domain/agreement";
import type { GuidedOutcome } from "@waymark/domain/mentorship";

export const cadenceWords = {
  weekly: "every week",
  fortnightly: "every two weeks",
  monthly: "every month",
  quarterly: "every three months",
} as const satisfies Record<Cadence, string>;

export const channelWords = {
  messages: "messages on Waymark",
  video: "video",
  phone: "phone",
  mail: "mail",
  in_person: "in person",
} as const satisfies Record<Channel, string>;

export const confidentialityWords = {
  between_us: "What you say stays between the two of you.",
  advice_without_names: "Each of you may ask somebody for advice, without names.",
  what_both_release: "What you both agree on may be told.",
} as const satisfies Record<Confidentiality, string>;

export const outcomeWords = {
  completed: "what you set out to do is done",
  outgrown: "this mentorship has been outgrown, which is the best end that there is",
  changed_plans: "plans have changed",
} as const satisfies Record<GuidedOutcome, string>;
