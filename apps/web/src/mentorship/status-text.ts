import type { MentorshipSummary } from "@waymark/contracts/mentorship";

export type StatusText = {
  readonly label: string;
  readonly tone: "plain" | "accent" | "good" | "heed";
};

/** How a mentorship stands, in a word or two. */
export const statusText = ({
  status,
  isDrifting,
  endProposal,
  ending,
}: MentorshipSummary): StatusText => {
  if (status === "proposed") return { label: "About to begin", tone: "accent" };
  if (endProposal !== undefined) return { label: "About to end", tone: "heed" };
  if (status === "paused") return { label: "Paused", tone: "plain" };
  if (status === "active") {
    return isDrifting
      ? { label: "Not met for a while", tone: "heed" }
      : { label: "Under way", tone: "good" };
  }
  if (ending?.kind === "not_started") return { label: "Not begun", tone: "plain" };
  return ending?.kind === "guided" && ending.outcome !== "changed_plans"
    ? { label: "Well ended", tone: "good" }
    : { label: "Ended", tone: "plain" };
};
