import type { AgreementView } from "@waymark/contracts/agreement";
import type { MentorshipView } from "@waymark/contracts/mentorship";
import { agoText, dateText } from "../shared/time/index.ts";
import { agreementStep } from "./agreement-step.ts";

export type NextStep = {
  readonly title: string;
  readonly text: string;
  /** Where the step is taken, if it is one that can be taken now. */
  readonly leadsTo: "agreement" | "ending" | "booking" | "sessions" | null;
};

/**
 * What a pair does next, for the one of the two who looks.
 *
 * @param agreement read only before the two begin
 */
export const nextStep = (
  view: MentorshipView,
  agreement: AgreementView | undefined,
  nowMs: number,
): NextStep => {
  const { status, otherName, lastMetAt, meetUntil, endProposal, isDrifting, viewer } = view;
  if (status === "ended") {
    return {
      title: "This mentorship has ended",
      text: "What you wrote here stays readable.",
      leadsTo: "ending",
    };
  }
  if (endProposal !== undefined) {
    const isOwn = endProposal.by === viewer;
    return {
      title: "The end is near",
      text: `${isOwn ? "You" : otherName} proposed to end ${agoText(endProposal.at, nowMs)}. Look back, and say goodbye.`,
      leadsTo: "ending",
    };
  }
  if (status === "proposed") {
    return agreement === undefined
      ? {
          title: "About to begin",
          text: "First you agree on how you work together.",
          leadsTo: "agreement",
        }
      : agreementStep(agreement, otherName);
  }
  if (status === "paused") {
    return {
      title: "You are taking a break",
      text: `Nobody is reminded of anything, and either of you can go on at any time.${
        view.pause?.until === undefined
          ? ""
          : ` It goes on by itself on ${dateText(view.pause.until, view[viewer].timeZone)}.`
      }`,
      leadsTo: null,
    };
  }
  if (meetUntil !== undefined && Date.parse(meetUntil) > nowMs) {
    return {
      title: "You will meet",
      text: `A session is booked for ${dateText(meetUntil, view[viewer].timeZone)}. A line for its agenda makes it better.`,
      leadsTo: "sessions",
    };
  }
  const met = lastMetAt === undefined ? null : agoText(lastMetAt, nowMs);
  if (isDrifting) {
    return {
      title: "Find a time",
      text: `${met === null ? "You have not met yet" : `You last met ${met}`}, which is longer than you agreed on. A date in the calendar helps; so does agreeing to meet less often.`,
      leadsTo: "booking",
    };
  }
  return met === null
    ? {
        title: "Find a time for the first session",
        text: "Best together with the one after it, so that the rhythm holds.",
        leadsTo: "booking",
      }
    : {
        title: "Keep the rhythm",
        text: `You last met ${met}. Book the next session when it suits you both.`,
        leadsTo: "booking",
      };
};
