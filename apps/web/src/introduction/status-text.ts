import type { IntroductionStatus } from "@waymark/domain/introduction";

type Viewer = "mentor" | "mentee";

export type StatusText = {
  readonly label: string;
  readonly tone: "plain" | "accent" | "good" | "heed";
};

/** The state of a request in a word or two; "accent" marks what waits for the reader. */
export const statusText = {
  mentee: {
    sent: { label: "Waiting for an answer", tone: "plain" },
    more_asked: { label: "You were asked for more", tone: "accent" },
    accepted: { label: "Accepted", tone: "good" },
    declined: { label: "Declined", tone: "heed" },
    withdrawn: { label: "Withdrawn", tone: "plain" },
    expired: { label: "Not answered in time", tone: "heed" },
  },
  mentor: {
    sent: { label: "Waiting for your answer", tone: "accent" },
    more_asked: { label: "You asked for more", tone: "plain" },
    accepted: { label: "Accepted", tone: "good" },
    declined: { label: "Declined", tone: "plain" },
    withdrawn: { label: "Withdrawn", tone: "plain" },
    expired: { label: "Not answered in time", tone: "heed" },
  },
} as const satisfies Record<Viewer, Record<IntroductionStatus, StatusText>>;

export const declineText = {
  no_time: "No time at the moment",
  not_my_field: "Not my field",
  other_level: "Better with somebody at another level",
  other: "Another reason",
} as const;
