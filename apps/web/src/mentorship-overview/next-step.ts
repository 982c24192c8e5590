import type { MentorshipView } from "@waymark/contracts/mentorship";
import { distanceText } from "../shared/time/index.ts";

export type NextStep = { readonly title: string; readonly text: string };

/** What a pair does next, for the one of the two who looks. */
export const nextStep = (view: MentorshipView, nowMs: number): NextStep => {
  const { status, otherName, lastMetAt, endProposal, isDrifting } = view;
  if (status === "ended") {
    return { title: "This mentorship has ended", text: "What you wrote here stays readable." };
  }
  if (endProposal !== undefined) {
    return {
      title: "The end is near",
      text: `One of you proposed to end ${distanceText(endProposal.at, nowMs)}.`,
    };
  }
  if (status === "proposed") {
    return {
      title: "Say what you expect",
      text: `Each of you says apart what you expect, then you agree on how you work together. Until ${otherName} has said theirs, nobody reads yours.`,
    };
  }
  if (status === "paused") {
    return { title: "You are taking a break", text: "Either of you can go on at any time." };
  }
  if (isDrifting && lastMetAt !== undefined) {
    return {
      title: "Find a time",
      text: `You last met ${distanceText(lastMetAt, nowMs)}. That is longer than you agreed on.`,
    };
  }
  return { title: "Meet", text: "Book your next session when it suits you both." };
};
