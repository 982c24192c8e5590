import type { Cadence, Channel, Confidentiality } from "@waymark/domain/agreement";

type Ground = {
  readonly cadence: Cadence;
  readonly channels: readonly Channel[];
  readonly quietHours: { readonly from: string; readonly until: string } | null;
  readonly topicsOffLimits: readonly string[];
  readonly confidentiality: Confidentiality;
};

/** The common ground as a form holds it; topics are lines of one text. */
export type GroundDraft = {
  readonly cadence: Cadence;
  readonly channels: readonly Channel[];
  readonly hasQuietHours: boolean;
  readonly from: string;
  readonly until: string;
  readonly topics: string;
  readonly confidentiality: Confidentiality;
};

export const freshGround: GroundDraft = {
  cadence: "fortnightly",
  channels: ["video", "messages"],
  hasQuietHours: true,
  from: "20:00",
  until: "08:00",
  topics: "",
  confidentiality: "between_us",
};

export const draftOfGround = (ground: Ground): GroundDraft => ({
  cadence: ground.cadence,
  channels: ground.channels,
  hasQuietHours: ground.quietHours !== null,
  from: ground.quietHours?.from ?? freshGround.from,
  until: ground.quietHours?.until ?? freshGround.until,
  topics: ground.topicsOffLimits.join("\n"),
  confidentiality: ground.confidentiality,
});

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

export const groundOf = (draft: GroundDraft) => ({
  cadence: draft.cadence,
  channels: [...draft.channels],
  quietHours: draft.hasQuietHours ? { from: draft.from, until: draft.until } : null,
  topicsOffLimits: linesOf(draft.topics),
  confidentiality: draft.confidentiality,
});

const topicsMax = 20;
const topicLengthMax = 120;

/** What keeps the common ground from being sent, in the words of the form. */
export const groundErrors = (
  draft: GroundDraft,
): { readonly channels?: string; readonly quiet?: string; readonly topics?: string } => {
  const topics = linesOf(draft.topics);
  const isTooLong = topics.some((topic) => topic.length > topicLengthMax);
  return {
    ...(draft.channels.length === 0 && { channels: "Choose one way at least." }),
    ...(draft.hasQuietHours &&
      draft.from === draft.until && { quiet: "Quiet hours leave a part of the day." }),
    ...(topics.length > topicsMax && { topics: "Twenty lines are the most." }),
    ...(isTooLong && { topics: "One of these lines is too long." }),
  };
};

/**
 * A first proposal out of two sheets: the rarer meetings, the ways that suit both, all that one of
 * them leaves out, the stricter confidence and the quiet hours of whoever wants some.
 */
export const merged = (own: Ground, others: Ground): GroundDraft => {
  const rarest = ["weekly", "fortnightly", "monthly", "quarterly"] as const;
  const strictest = ["between_us", "advice_without_names", "what_both_release"] as const;
  const both = own.channels.filter((channel) => others.channels.includes(channel));
  return draftOfGround({
    cadence: rarest.findLast((one) => one === own.cadence || one === others.cadence) ?? own.cadence,
    channels: both.length > 0 ? both : own.channels,
    quietHours: own.quietHours ?? others.quietHours,
    topicsOffLimits: [...new Set([...own.topicsOffLimits, ...others.topicsOffLimits])],
    confidentiality:
      strictest.find((one) => one === own.confidentiality || one === others.confidentiality) ??
      own.confidentiality,
  });
};
