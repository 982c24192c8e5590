import type { IntroductionStatus } from "./introduction.ts";

export type IntroductionParty = "mentee" | "mentor" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const introductionTransitions = {
  accept: { by: "mentor", from: ["sent", "more_asked"], to: "accepted" },
  decline: { by: "mentor", from: ["sent", "more_asked"], to: "declined" },
  ask_more: { by: "mentor", from: ["sent"], to: "more_asked" },
  answer_more: { by: "mentee", from: ["more_asked"], to: "sent" },
  withdraw: { by: "mentee", from: ["sent", "more_asked"], to: "withdrawn" },
  expire: { by: "system", from: ["sent"], to: "expired" },
} as const satisfies Record<
  string,
  {
    readonly by: IntroductionParty;
    readonly from: readonly IntroductionStatus[];
    readonly to: IntroductionStatus;
  }
>;

export type IntroductionAction = keyof typeof introductionTransitions;

const openStatuses: readonly IntroductionStatus[] = ["sent", "more_asked"];

/** Open requests hold a place in the mentee's and in the mentor's limit. */
export const isOpen = (status: IntroductionStatus): boolean => openStatuses.includes(status);
