import type { IntroductionView } from "@waymark/contracts/introduction";
import { distanceText, momentText } from "../shared/time/index.ts";
import { menteeName } from "./mentee-name.ts";

type Told = Pick<
  IntroductionView,
  "viewer" | "status" | "expiresAt" | "agreedTime" | "mentor" | "mentee"
>;

const deadline = (view: Told, timeZone: string, nowMs: number): string =>
  view.expiresAt === undefined
    ? "soon"
    : `${momentText(view.expiresAt, timeZone)} (${distanceText(view.expiresAt, nowMs)})`;

const forMentee = (view: Told, timeZone: string, nowMs: number): string => {
  const { displayName } = view.mentor;
  switch (view.status) {
    case "sent":
      return `${displayName} has until ${deadline(view, timeZone, nowMs)}. If nothing comes, we tell you and name two others who have time.`;
    case "more_asked":
      return `${displayName} would like to know more before answering. The clock stands still until you have written back.`;
    case "accepted":
      return view.agreedTime === undefined
        ? `${displayName} said yes. The next step is yours: book a time, or write first and agree on one.`
        : `${displayName} said yes and took ${momentText(view.agreedTime, timeZone)}. The calendar file is in the introduction mail.`;
    case "declined":
      return `${displayName} cannot take this on. That says nothing about your plan; ask somebody else.`;
    case "withdrawn":
      return `You took this request back. ${displayName} does not have to do anything.`;
    case "expired":
      return `${displayName} did not answer in time. We have sent you two others who have time.`;
  }
};

const forMentor = (view: Told, timeZone: string, nowMs: number): string => {
  const { opening, within } = menteeName(view.mentee);
  switch (view.status) {
    case "sent":
      return `${opening} is waiting for your answer, until ${deadline(view, timeZone, nowMs)}.`;
    case "more_asked":
      return `${opening} has your question. The clock stands still until they have written back; you can still accept or decline.`;
    case "accepted":
      return view.agreedTime === undefined
        ? `You said yes. The introduction mail holds both addresses; ${within} writes first.`
        : `You said yes and took ${momentText(view.agreedTime, timeZone)}. The calendar file is in the introduction mail.`;
    case "declined":
      return `You declined. ${opening} has heard from us, with your reason.`;
    case "withdrawn":
      return `${opening} took this request back. There is nothing left to do.`;
    case "expired":
      return `The time for an answer ran out, and ${within} was pointed to others.`;
  }
};

/** The state of an introduction and what comes next, in a sentence or two for its reader. */
export const whatNow = (view: Told, timeZone: string, nowMs: number): string =>
  view.viewer === "mentee" ? forMentee(view, timeZone, nowMs) : forMentor(view, timeZone, nowMs);
